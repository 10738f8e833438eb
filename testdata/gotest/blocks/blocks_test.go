package blocks

import "testing"

func init() { limit = 3 }

func TestKinds(t *testing.T) {
	for n := range 4 {
		s, err := Kinds(n)
		t.Log(s, err)
	}
	if testing.CoverMode() != "" {
		t.Logf("%.3f", testing.Coverage())
	}
}
