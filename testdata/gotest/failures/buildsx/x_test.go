package buildsx_test

import (
	"testing"

	"example.com/failures/buildsx"
)

func TestF(t *testing.T) { buildsx.F() }
