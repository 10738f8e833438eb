// Other goroutines run while one collects garbage, also if it does nothing else.
package main

import (
	"runtime"
	"sync/atomic"
)

func main() {
	var ended atomic.Int32
	for range 3 {
		go func() {
			runtime.Gosched()
			ended.Add(1)
		}()
	}
	for ended.Load() < 3 {
		runtime.GC()
	}

	go func() {
		for {
			runtime.GC()
		}
	}()
	done := make(chan int)
	go func() {
		n := 0
		for range 20 {
			runtime.Gosched()
			n++
		}
		done <- n
	}()
	println(<-done)
}
