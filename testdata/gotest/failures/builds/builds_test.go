package builds

import "testing"

func TestF(t *testing.T) {
	var s string = F()
	unknown()
}
