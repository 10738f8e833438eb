package left

import (
	"example.com/initorder/right"
	"example.com/initorder/trace"
)

var V = trace.Val("left.V", right.V*2)

func init() { trace.Log("left init") }
