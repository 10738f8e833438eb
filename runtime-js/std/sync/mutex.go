// Package sync provides locks and other means to coordinate goroutines. Goroutines switch only where one waits, so
// that no operation here needs more than plain variables.
package sync

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a mutual exclusion lock. Its zero value is unlocked.
type Mutex struct {
	state int32  // 1 while locked, and other bits
	sema  uint32 // how many goroutines wait
}

// Lock locks m; it waits while m is locked.
//
//goes:lock Unlock
func (m *Mutex) Lock()

// TryLock locks m if it is unlocked and reports whether it did.
//
//goes:poll tries
func (m *Mutex) TryLock() bool {
	if m.state&(1|4) != 0 { // locked or starving
		return false
	}
	m.state |= 1
	return true
}

// Unlock unlocks m: the goroutine that has waited longest tries again. It is a fatal error if m is not locked.
func (m *Mutex) Unlock()
