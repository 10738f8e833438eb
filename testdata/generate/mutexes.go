// Package main shows a mutex for which nobody ever waits, and a WaitGroup for which somebody does.
package main

import "sync"

type counter struct {
	mu    sync.Mutex
	count map[string]int
}

func (c *counter) inc(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.count[key]++
}

func main() {
	c := counter{count: map[string]int{}}
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.inc("a")
		}()
	}
	wg.Wait()
	println(c.count["a"])
}
