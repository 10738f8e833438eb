// Package main shows literals that are called where they stand and lock something first.
package main

import "sync"

type queue struct {
	mu    sync.Mutex
	items []int
}

// fill keeps the lock while it waits.
func (q *queue) fill(in <-chan int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.items = append(q.items, <-in)
}

func drain(q *queue) (sum int) {
	for range 3 {
		func() {
			q.mu.Lock()
			defer q.mu.Unlock()
			for _, x := range q.items {
				sum += x
			}
		}()
	}
	return sum
}

func main() {
	q := &queue{}
	in := make(chan int)
	go q.fill(in)
	in <- 1
	println(drain(q))
}
