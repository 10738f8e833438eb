package imports

import (
	"example.org/zz"
	"example.org/aa"
)

var X = zz.X + aa.X
