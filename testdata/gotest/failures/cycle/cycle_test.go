package cycle

import (
	"testing"

	"example.com/failures/cycleb"
)

func TestF(t *testing.T) { cycleb.F() }
