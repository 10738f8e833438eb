package setup

import (
	"testing"

	"example.org/missing"
)

func TestF(t *testing.T) { missing.F() }
