// What package sync is for, in short.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for range 10 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			n++
		})
	}
	wg.Wait()
	var once sync.Once
	for range 3 {
		once.Do(func() { n += 100 })
	}
	var m sync.Map
	m.Store("a", 1)
	v, loaded := m.LoadOrStore("a", 2)
	value := sync.OnceValue(func() int { n++; return n })
	fmt.Println(n, v, loaded, mu.TryLock(), value(), value())
	pool := sync.Pool{New: func() any { return "new" }}
	fmt.Println(pool.Get())

}
