// The functions below main, initializations and goroutines are those of Go's runtime.
package main

import (
	"fmt"
	"runtime"
)

func show(what string) {
	for i := range 8 {
		pc, _, _, ok := runtime.Caller(i)
		if ok {
			fmt.Println(what, i, runtime.FuncForPC(pc).Name())
		}
	}
	pcs := make([]uintptr, 20)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)])
	for {
		f, more := frames.Next()
		fmt.Println(what, f.Function)
		if !more {
			break
		}
	}
}
func init() { show("init") }
func main() {
	show("main")
	c := make(chan int)
	go func() { show("go"); c <- 1 }()
	<-c
	show("after")
	defer show("deferred")
	func() { defer func() { recover(); show("recovered") }(); panic(1) }()
}
