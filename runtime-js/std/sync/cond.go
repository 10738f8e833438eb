package sync

import "unsafe"

// A Cond lets goroutines wait until others announce a change.
type Cond struct {
	// L is locked while the condition is looked at or changed.
	L Locker

	waiting []unsafe.Pointer
	self    *Cond // once it is used
}

// check panics if c is a copy of one that was used.
func (c *Cond) check() {
	if c.self == nil {
		c.self = c
	}
	if c.self != c {
		panic("sync.Cond is copied")
	}
}

// NewCond returns a Cond with the lock l.
func NewCond(l Locker) *Cond {
	return &Cond{L: l}
}

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L again.
func (c *Cond) Wait() {
	c.check()
	ticket := newTicket()
	c.waiting = append(c.waiting, ticket)
	c.L.Unlock()
	waitFor(ticket)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest, if there is one.
func (c *Cond) Signal() {
	c.check()
	if len(c.waiting) > 0 {
		ticket := c.waiting[0]
		c.waiting = c.waiting[1:]
		notify(ticket)
	}
}

// Broadcast wakes all goroutines that wait.
func (c *Cond) Broadcast() {
	c.check()
	waiting := c.waiting
	c.waiting = nil
	for _, ticket := range waiting {
		notify(ticket)
	}
}

func newTicket() unsafe.Pointer
func waitFor(ticket unsafe.Pointer)
func notify(ticket unsafe.Pointer)
