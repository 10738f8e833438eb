// Package main shows what blocks and what does not.
package main

import (
	"fmt"
	"sync"
)

// square cannot block: a plain function.
func square(n int) int { return n * n }

func produce(out chan<- int, limit int) {
	defer close(out)
	for i := range limit {
		out <- square(i)
	}
}

func merge(a, b <-chan int, done chan struct{}) (total int) {
	for a != nil || b != nil {
		select {
		case x, ok := <-a:
			if !ok {
				a = nil
				break
			}
			total += x
		case x, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			total -= x
		}
	}
	close(done)
	return total
}

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) deposit(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += n
}

func main() {
	a, b := make(chan int), make(chan int, 2)
	go produce(a, 4)
	go produce(b, 3)
	done := make(chan struct{})
	fmt.Println(merge(a, b, done))
	<-done

	var wg sync.WaitGroup
	acc := &account{}
	for i := 1; i <= 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			acc.deposit(i)
		}()
	}
	wg.Wait()
	fmt.Println(acc.balance)
}
