// Loops that do something while they ask an atomic variable.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type S struct {
	stop atomic.Bool
	n    int
}

func (s *S) run() {
	for {
		if s.stop.Load() {
			return
		}
		s.n++
	}
}

func main() {
	var done atomic.Bool
	time.AfterFunc(5*time.Millisecond, func() { done.Store(true) })
	cnt := 0
	for !done.Load() {
		cnt++
	}
	fmt.Println("counted", cnt > 0)
	s := &S{}
	time.AfterFunc(5*time.Millisecond, func() { s.stop.Store(true) })
	s.run()
	fmt.Println("stopped", s.n > 0)
	var flag int32
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for atomic.LoadInt32(&flag) == 0 {
			cnt++
		}
		fmt.Println("flag")
	}()
	time.Sleep(3 * time.Millisecond)
	atomic.StoreInt32(&flag, 1)
	wg.Wait()
	var n atomic.Int32
	for n.Load() < 10 {
		n.Add(1)
	}
	for {
		old := n.Load()
		if n.CompareAndSwap(old, old+1) {
			break
		}
	}
	fmt.Println(n.Load())
	go func() {
		for {
			select {
			case v := <-make(chan int):
				fmt.Println(v)
			default:
			}
		}
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("end")
}
