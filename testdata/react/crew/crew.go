// Package crew computes formulas by several workers at once.
package crew

import (
	"context"
	"fmt"
	"sync"
	"time"

	"example.com/desk/formula"
)

// Job is a formula with its number.
type Job struct {
	ID   int
	Text string
}

// Result is what became of a job.
type Result struct {
	Job   Job
	Value float64
	Err   error
}

// Run computes all jobs by so many workers; tell hears of each job that is done. The results are in the order of the jobs.
func Run(ctx context.Context, jobs []Job, workers int, tell func(done int)) ([]Result, error) {
	if workers <= 0 {
		return nil, fmt.Errorf("crew: %d workers", workers)
	}
	queue := make(chan int)
	results := make([]Result, len(jobs))
	var wait sync.WaitGroup
	var mutex sync.Mutex
	done := 0
	for range workers {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for i := range queue {
				results[i] = compute(jobs[i])
				mutex.Lock()
				done++
				if tell != nil {
					tell(done)
				}
				mutex.Unlock()
			}
		}()
	}
	err := feed(ctx, queue, len(jobs))
	close(queue)
	wait.Wait()
	if err != nil {
		return nil, fmt.Errorf("crew: %w after %d jobs", err, done)
	}
	return results, nil
}

func feed(ctx context.Context, queue chan<- int, n int) error {
	for i := range n {
		select {
		case queue <- i:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
		select {
		case <-time.After(time.Millisecond):
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	return nil
}

func compute(job Job) Result {
	value, err := formula.Compute(job.Text, map[string]float64{"n": float64(job.ID)})
	return Result{job, value, err}
}
