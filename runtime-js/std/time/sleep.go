package time

import "unsafe"

// now returns the time of the clock since 1970, and a monotonic reading in nanoseconds.
func now() (sec int64, nsec int32, mono int64)

// Sleep waits for at least d; not at all if d is not positive.
func Sleep(d Duration)

// startTimer calls fire after d, and then each period if that is positive, with the time by which it is late. It
// returns a handle. If c is not nil, fire sends to c and nothing else.
func startTimer(d, period Duration, fire func(late Duration), c chan Time) unsafe.Pointer

// stopTimer reports whether the timer was still going to fire.
func stopTimer(handle unsafe.Pointer) bool

// A Timer sends the time on C once, or calls a function.
type Timer struct {
	C <-chan Time

	c      chan Time
	fire   func(late Duration)
	handle unsafe.Pointer
}

// NewTimer returns a timer that sends the time on its channel after d.
func NewTimer(d Duration) *Timer {
	c := makeTimed()
	t := &Timer{C: c, c: c, fire: func(late Duration) { sendTime(c, late) }}
	t.handle = startTimer(d, 0, t.fire, c)
	return t
}

// makeTimed returns a channel for a timer. To the program it has no buffer.
func makeTimed() chan Time {
	c := make(chan Time, 1)
	markTimed(c)
	return c
}

// markTimed has operations on c ask the clock whether timers are due.
func markTimed(c chan Time)

// sendTime sends the time that it was so long ago if the channel has room.
func sendTime(c chan Time, late Duration) {
	select {
	case c <- Now().Add(-late):
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
	t := &Timer{fire: func(Duration) { go f() }}
	t.handle = startTimer(d, 0, t.fire, nil)
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
	t.handle = startTimer(d, 0, t.fire, t.c)
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
	c := makeTimed()
	return &Ticker{C: c, c: c, handle: startTicks(d, c)}
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
	t.handle = startTicks(d, t.c)
}

func startTicks(d Duration, c chan Time) unsafe.Pointer {
	return startTimer(d, d, func(late Duration) { sendTime(c, late) }, c)
}

// Tick returns the channel of a new ticker, nil if d is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
