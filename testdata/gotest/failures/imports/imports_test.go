package imports

import "testing"

func TestImports(t *testing.T) {}
