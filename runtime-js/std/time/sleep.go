package time

import "unsafe"

// now returns the time of the clock since 1970, and a monotonic reading in nanoseconds.
func now() (sec int64, nsec int32, mono int64)

// Sleep waits for at least d; not at all if d is not positive.
func Sleep(d Duration)

// startTimer calls fire after d, and then each period if that is positive. It returns a handle.
func startTimer(d, period Duration, fire func()) unsafe.Pointer

// stopTimer reports whether the timer was still going to fire.
func stopTimer(handle unsafe.Pointer) bool

// A Timer sends the time on C once, or calls a function.
type Timer struct {
	C <-chan Time

	c      chan Time
	fire   func()
	handle unsafe.Pointer
}

// NewTimer returns a timer that sends the time on its channel after d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{C: c, c: c, fire: func() { sendNow(c) }}
	t.handle = startTimer(d, 0, t.fire)
	return t
}

// sendNow sends the time if the channel has room.
func sendNow(c chan Time) {
	select {
	case c <- Now():
	default:
	}
}

// drain takes out a time that nobody has received, so that none is stale. It reports whether there was one.
func drain(c chan Time) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// AfterFunc returns a timer that calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{fire: func() { go f() }}
	t.handle = startTimer(d, 0, t.fire)
	return t
}

// After returns the channel of a new timer.
func After(d Duration) <-chan Time {
	return NewTimer(d).C
}

// Stop prevents the timer from firing and reports whether it did. Nothing is received from C afterwards.
func (t *Timer) Stop() bool {
	if t.fire == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return t.stop()
}

func (t *Timer) stop() bool {
	active := stopTimer(t.handle)
	if t.c != nil && drain(t.c) {
		return true
	}
	return active
}

// Reset stops the timer and starts it anew; it reports whether the timer was still going to fire.
func (t *Timer) Reset(d Duration) bool {
	if t.fire == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	active := t.stop()
	t.handle = startTimer(d, 0, t.fire)
	return active
}

// A Ticker sends the time on C again and again.
type Ticker struct {
	C <-chan Time

	c      chan Time
	handle unsafe.Pointer
}

// NewTicker returns a ticker that sends the time each d. A receiver that is late misses some.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	return &Ticker{C: c, c: c, handle: startTimer(d, d, func() { sendNow(c) })}
}

// Stop ends the ticks; C is not closed.
func (t *Ticker) Stop() {
	if t.c == nil {
		return
	}
	stopTimer(t.handle)
	drain(t.c)
}

// Reset makes the ticker tick each d from now on.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.c == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	t.Stop()
	c := t.c
	t.handle = startTimer(d, d, func() { sendNow(c) })
}

// Tick returns the channel of a new ticker, nil if d is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
