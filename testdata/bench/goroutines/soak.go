// Package soak starts very many goroutines. Its functions give the milliseconds they took, and panic if anything is lost.
package soak

import (
	"fmt"
	"math/rand"
	"sync"
	"sync/atomic"
	"time"
)

func since(start time.Time) float64 {
	return float64(time.Since(start)) / float64(time.Millisecond)
}

func expect(what string, got, want int) {
	if got != want {
		panic(fmt.Sprintf("%s: %d of %d", what, got, want))
	}
}

// Finish creates n goroutines that end without waiting.
func Finish(n int) float64 {
	start := time.Now()
	var wg sync.WaitGroup
	var ended atomic.Int64
	for range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			ended.Add(1)
		}()
	}
	wg.Wait()
	expect("ended", int(ended.Load()), n)
	return since(start)
}

// Send creates n goroutines that send a number each, to a channel without a buffer.
func Send(n int) float64 {
	start := time.Now()
	numbers := make(chan int)
	for i := range n {
		go func() { numbers <- i }()
	}
	sum := 0
	for range n {
		sum += <-numbers
	}
	expect("sum", sum, n*(n-1)/2)
	return since(start)
}

// Work creates n goroutines that compute for some microseconds each, a hundred at a time.
func Work(n int) float64 {
	start := time.Now()
	free := make(chan struct{}, 100)
	var total atomic.Int64
	var wg sync.WaitGroup
	for i := range n {
		free <- struct{}{}
		wg.Go(func() {
			sum := uint32(i)
			for k := range uint32(1000) {
				sum = sum*31 + k
			}
			total.Add(1 + int64(sum>>31>>1))
			<-free
		})
	}
	wg.Wait()
	expect("worked", int(total.Load()), n)
	return since(start)
}

// A Crowd is goroutines that wait until they are let go.
type Crowd struct {
	gate chan struct{}
	wg   sync.WaitGroup
	left atomic.Int64
}

// Park makes n goroutines wait.
func Park(n int) *Crowd {
	c := &Crowd{gate: make(chan struct{})}
	var ready sync.WaitGroup
	for range n {
		c.wg.Add(1)
		ready.Add(1)
		go func() {
			defer c.wg.Done()
			ready.Done()
			<-c.gate
			c.left.Add(1)
		}()
	}
	ready.Wait()
	return c
}

// Release lets them go, and gives how many have gone.
func (c *Crowd) Release() int {
	close(c.gate)
	c.wg.Wait()
	return int(c.left.Load())
}

// Timers sleeps in n goroutines for up to 200 ms each, and gives by how much the latest woke too late.
func Timers(n int) float64 {
	random := rand.New(rand.NewSource(1))
	late := make(chan time.Duration, n)
	for range n {
		d := time.Duration(random.Intn(200_000)) * time.Microsecond
		go func() {
			start := time.Now()
			time.Sleep(d)
			late <- time.Since(start) - d
		}()
	}
	worst := time.Duration(0)
	for range n {
		got := <-late
		if got < 0 {
			panic("woke too early")
		}
		worst = max(worst, got)
	}
	return float64(worst) / float64(time.Millisecond)
}
