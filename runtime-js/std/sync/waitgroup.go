package sync

// A WaitGroup waits for a number of goroutines to finish.
type WaitGroup struct {
	n       int
	waiters uint32
}

// Add changes the counter; when it becomes zero, those that wait go on. A negative counter panics.
func (wg *WaitGroup) Add(delta int) {
	wg.n += delta
	if wg.n < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if wg.n == 0 && wg.waiters > 0 {
		releaseWaiters(wg)
	}
}

// Done takes one off the counter.
func (wg *WaitGroup) Done() {
	wg.Add(-1)
}

// Wait waits until the counter is zero.
func (wg *WaitGroup) Wait()

func releaseWaiters(wg *WaitGroup)

// Go calls f in a new goroutine that the group waits for.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer wg.Done()
		f()
	}()
}
