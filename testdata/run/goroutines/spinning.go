// Loops that do nothing but wait for another goroutine to change an atomic variable or to unlock.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type spinLock struct{ held int32 }

func (l *spinLock) Lock() {
	for !atomic.CompareAndSwapInt32(&l.held, 0, 1) {
	}
}

func (l *spinLock) Unlock() { atomic.StoreInt32(&l.held, 0) }

func main() {
	var ready atomic.Bool
	go func() {
		time.Sleep(2 * time.Millisecond)
		ready.Store(true)
	}()
	for !ready.Load() {
	}
	fmt.Println("ready")

	var lock spinLock
	var wg sync.WaitGroup
	total := 0
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			lock.Lock()
			defer lock.Unlock()
			before := total
			time.Sleep(time.Millisecond)
			total = before + i
		}()
	}
	wg.Wait()
	fmt.Println(total)

	var mu sync.Mutex
	mu.Lock()
	go func() {
		time.Sleep(time.Millisecond)
		mu.Unlock()
	}()
	for !mu.TryLock() {
	}
	fmt.Println("locked")

	var n atomic.Int64
	for old := n.Load(); !n.CompareAndSwap(old, old+1); {
	}
	fmt.Println(n.Load())
}
