package main

import "example.com/initorder/trace"

var d = show("d", 40)
var z = show("z", late)
var late = func() int { return viaFunc() }()

func viaFunc() int { return show("via", a) }

func init() { trace.Log("other init") }
