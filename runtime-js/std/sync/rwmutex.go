package sync

// A RWMutex is a lock that any number of readers or one writer can hold. Its zero value is unlocked. Readers that come
// while a writer waits let it go first.
type RWMutex struct {
	w              Mutex  // locked by the writer
	writer         int32  // whether a writer waits for the readers, or writes
	waitingReaders uint32 // readers that wait
	readers        int32  // readers that hold the lock
	_              int32
}

// Lock locks rw for writing.
//
//goes:lock Unlock
func (rw *RWMutex) Lock()

// TryLock locks rw for writing if nobody holds it and reports whether it did.
//
//goes:poll tries
func (rw *RWMutex) TryLock() bool {
	if rw.readers != 0 || !rw.w.TryLock() {
		return false
	}
	rw.writer = 2
	return true
}

// Unlock undoes Lock. It is a fatal error if rw is not locked for writing.
func (rw *RWMutex) Unlock()

// RLock locks rw for reading.
//
//goes:lock RUnlock
func (rw *RWMutex) RLock()

// TryRLock locks rw for reading if no writer holds it or waits, and reports whether it did.
//
//goes:poll tries
func (rw *RWMutex) TryRLock() bool {
	if rw.writer != 0 {
		return false
	}
	rw.readers++
	return true
}

// RUnlock undoes one RLock. It is a fatal error if rw is not locked for reading.
func (rw *RWMutex) RUnlock()

// RLocker returns a Locker that calls RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker {
	return readLocker{rw}
}

type readLocker struct{ rw *RWMutex }

func (l readLocker) Lock()   { l.rw.RLock() }
func (l readLocker) Unlock() { l.rw.RUnlock() }
