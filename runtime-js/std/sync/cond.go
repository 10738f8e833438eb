package sync

import "unsafe"

// A Cond lets goroutines wait until others announce a change.
type Cond struct {
	// L is locked while the condition is looked at or changed.
	L Locker

	waiting []unsafe.Pointer
}

// NewCond returns a Cond with the lock l.
func NewCond(l Locker) *Cond {
	return &Cond{L: l}
}

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L again.
func (c *Cond) Wait() {
	ticket := newTicket()
	c.waiting = append(c.waiting, ticket)
	c.L.Unlock()
	waitFor(ticket)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest, if there is one.
func (c *Cond) Signal() {
	if len(c.waiting) > 0 {
		ticket := c.waiting[0]
		c.waiting = c.waiting[1:]
		notify(ticket)
	}
}

// Broadcast wakes all goroutines that wait.
func (c *Cond) Broadcast() {
	waiting := c.waiting
	c.waiting = nil
	for _, ticket := range waiting {
		notify(ticket)
	}
}

func newTicket() unsafe.Pointer
func waitFor(ticket unsafe.Pointer)
func notify(ticket unsafe.Pointer)
