package right

import "example.com/initorder/trace"

var V = trace.Val("right.V", W+1)
var W = trace.Val("right.W", 4)

func init() { V++; trace.Log("right init") }
