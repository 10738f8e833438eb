package main

import (
	"fmt"
	"sync"
)

type store struct {
	mu   sync.Mutex
	n    int
	left sync.WaitGroup
}

func (s *store) add() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n++
	s.left.Done()
}

// start waits for the lock, if at all, and starts goroutines while it has it.
func (s *store) start(n int) (started int, err any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer func() { err = recover() }()
	for i := 0; ; i++ {
		if i == n {
			panic(fmt.Sprint("no more than ", n))
		}
		s.left.Add(1)
		go s.add()
		started++
	}
}

func (s *store) hold(c chan int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n += <-c
}

func main() {
	c := make(chan int)
	s := &store{}
	s.left.Add(1)
	go func() {
		defer s.left.Done()
		s.hold(c)
	}()
	go func() {
		fmt.Println(s.start(10))
		s.left.Done()
	}()
	s.left.Add(1)
	c <- 100
	fmt.Println(s.start(3))
	s.left.Wait()
	fmt.Println(s.n)
}
