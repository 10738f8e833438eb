// A program without goroutines that waits for itself, in a function that initializes a variable.
package main

import (
	"fmt"
	"sync"
)

type store struct {
	mu   sync.RWMutex
	once sync.Once
	list []string
}

func (s *store) add(x string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.once.Do(func() { s.list = append(s.list, "first") })
	s.list = append(s.list, x)
	return len(s.list)
}

func (s *store) each(f func(string)) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for _, x := range s.list {
		f(x)
	}
}

var all store

var count = func() int {
	defer fmt.Println("never")
	all.add("a")
	all.each(func(x string) { fmt.Println(x) })
	all.each(func(x string) { fmt.Println(x, all.add("b")) })
	return len(all.list)
}()

func main() { fmt.Println(count) }
