package main

import (
	"fmt"
	"runtime"
	"sync"
)

type store struct {
	mu   sync.Mutex
	rw   sync.RWMutex
	n    int
	list []int
}

// slow has both locks while others run.
func (s *store) slow(c <-chan int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rw.Lock()
	defer s.rw.Unlock()
	n := s.n
	n += <-c
	runtime.Gosched()
	s.n = n
}

func (s *store) each(n int) (total int) {
	for i := range n {
		func() {
			// Comments of what is locked.
			s.mu.Lock()
			defer s.mu.Unlock() // and unlocked
			s := s
			s.n++
			if i%3 == 0 {
				return
			}
			s.list = append(s.list, i)
			total += len(s.list)
		}()
		func() {
			s.rw.RLock()
			defer s.rw.RUnlock()
			total += s.n
		}()
	}
	return total
}

// nested locks one in the other, and gives results that nobody takes.
func (s *store) nested(n int) (seen []int) {
	for i := 0; i < n; i++ {
		func() int {
			s.mu.Lock()
			defer s.mu.Unlock()
			func() {
				s.rw.Lock()
				defer s.rw.Unlock()
				s.n += i
			}()
			seen = append(seen, i)
			return s.n
		}()
	}
	return seen
}

// broken panics while it has the lock.
func (s *store) broken(i int) (err any) {
	defer func() { err = recover() }()
	func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.list[len(s.list)+i]++
	}()
	return nil
}

func (s *store) lockOf(name string) *sync.Mutex {
	fmt.Println("lock of", name)
	return &s.mu
}

func (s *store) others(done chan<- string) {
	func() {
		s.lockOf("others").Lock()
		defer s.mu.Unlock()
		s.n++
	}()
	func() {
		s.mu.Lock()
		for range 2 {
			go func() { done <- "started" }()
		}
		s.mu.Unlock()
	}()
	func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		done <- "under the lock"
	}()
	var none *store
	defer func() { done <- fmt.Sprint(recover()) }()
	func() {
		none.mu.Lock()
		defer none.mu.Unlock()
	}()
}

func main() {
	s := &store{}
	c := make(chan int)
	var wg sync.WaitGroup
	totals := make([]int, 3)
	for i := range totals {
		wg.Add(2)
		go func() {
			defer wg.Done()
			s.slow(c)
		}()
		go func() {
			defer wg.Done()
			totals[i] = s.each(5) + len(s.nested(4))
		}()
	}
	for i := range totals {
		c <- 100 * i
	}
	wg.Wait()
	fmt.Println(totals, s.n, len(s.list))
	fmt.Println(s.broken(-1), s.broken(7))
	done := make(chan string)
	go s.others(done)
	for range 4 {
		fmt.Println(<-done)
	}
	fmt.Println(s.n)
}
