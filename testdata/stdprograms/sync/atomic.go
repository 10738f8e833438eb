// What package sync/atomic is for, in short.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var n atomic.Int64
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() { n.Add(2) })
	}
	wg.Wait()
	var p atomic.Pointer[string]
	s := "x"
	fmt.Println(n.Load(), n.CompareAndSwap(20, 1), n.Swap(5), p.CompareAndSwap(nil, &s), *p.Load())
	var u uint32
	fmt.Println(atomic.AddUint32(&u, ^uint32(0)), atomic.OrUint32(&u, 1))
	var v atomic.Value
	v.Store([]int{1})
	fmt.Println(v.Load())

}
