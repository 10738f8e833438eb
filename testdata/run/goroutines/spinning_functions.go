package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// Loops that spin until another goroutine has done something, asked through the program's own functions.

type flag struct{ v atomic.Bool }

func (f *flag) isSet() bool { return f.v.Load() }

var stage int32

func reached(n int32) bool { return atomic.LoadInt32(&stage) >= n }

func main() {
	var f flag
	go func() { f.v.Store(true) }()
	for !f.isSet() {
	}
	go func() {
		atomic.AddInt32(&stage, 2)
	}()
	for !reached(2) {
	}
	var mu sync.Mutex
	mu.Lock()
	go func() { mu.Unlock() }()
	for !mu.TryLock() {
	}
	fmt.Println("done")
}
