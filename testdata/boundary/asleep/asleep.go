// Package asleep has functions that wait for ever, or until JavaScript calls another one.
package asleep

import "sync"

// Nothing waits for a nil channel.
func Nothing() int {
	var ch chan int
	return <-ch
}

func Empty() { select {} }

// Local waits for what nobody sends.
func Local() (int, error) {
	ch := make(chan int)
	defer close(ch)
	return wait(ch), nil
}

func wait(ch chan int) int { return <-ch }

var queue = make(chan int)

// Next waits for Push.
func Next() int { return <-queue }

func Push(x int) { go func() { queue <- x }() }

// Group waits for a worker that waits for a lock.
func Group() {
	var mu sync.Mutex
	mu.Lock()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		mu.Lock()
	}()
	wg.Wait()
}
