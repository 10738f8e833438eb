// Package pool is a pool of workers that a context ends.
package pool

import (
	"context"
	"errors"
	"sync"

	"example.com/door/calc"
	"example.com/door/lists"
)

// Total adds up what several workers compute.
func Total(texts []string, workers int) (int, error) {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	jobs := make(chan string)
	results := make(chan int)
	var group sync.WaitGroup
	for range workers {
		group.Add(1)
		go func() {
			defer group.Done()
			for text := range jobs {
				n, err := calc.Eval(text)
				if err != nil {
					cancel(err)
					return
				}
				select {
				case results <- n:
				case <-ctx.Done():
					return
				}
			}
		}()
	}
	go func() {
		defer close(jobs)
		for _, text := range texts {
			select {
			case jobs <- text:
			case <-ctx.Done():
				return
			}
		}
	}()
	go func() { group.Wait(); close(results) }()
	var sorted lists.Sorted[int]
	for n := range results {
		sorted.Add(n)
	}
	if err := context.Cause(ctx); err != nil {
		return 0, errors.Join(errors.New("stopped"), err)
	}
	sum := 0
	for _, n := range sorted.Items() {
		sum += n
	}
	return sum, nil
}
