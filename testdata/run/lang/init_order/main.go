package main

import (
	"fmt"

	"example.com/initorder/left"
	"example.com/initorder/right"
	"example.com/initorder/trace"
)

var a = show("a", b+c)
var b = show("b", f())
var c = show("c", 1)

var (
	x, y = pair()
	_    = show("blank", 0)
	m    = map[string]int{"k": d}
)

func f() int { return d + 1 }

func pair() (int, int) { trace.Log("pair"); return a, z }

func show(name string, v int) int {
	trace.Log(fmt.Sprintf("main.%s=%d", name, v))
	return v
}

func init() { trace.Log("main init 1") }

func main() {
	trace.Log(fmt.Sprint("main ", a, b, c, d, x, y, z, m, left.V, right.V))
	for _, l := range trace.Lines {
		fmt.Println(l)
	}
}

func init() { trace.Log("main init 2") }
