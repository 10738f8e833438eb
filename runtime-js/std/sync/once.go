package sync

// A Once calls a function once.
type Once struct {
	done    bool
	running bool
	waiters uint32
}

// Do calls f if it is the first call of Do for o; other calls wait until that call has returned.
func (o *Once) Do(f func()) {
	if o.done {
		return
	}
	if o.running {
		o.wait(f)
		return
	}
	o.running = true
	defer o.finish()
	f()
}

func (o *Once) finish() {
	o.done = true
	o.running = false
	releaseOnce(o)
}

// wait waits for the call under way. It can happen only if a function given to Do blocks.
func (o *Once) wait(f func())

// releaseOnce wakes the first that waits, which wakes the next.
func releaseOnce(o *Once)

// OnceFunc returns a function that calls f once. If f panics, every call panics with the same value.
func OnceFunc(f func()) func() {
	var once Once
	var failure any
	valid := false
	call := func() {
		defer func() {
			f = nil
			if !valid {
				failure = recover()
				panic(failure)
			}
		}()
		f()
		valid = true
	}
	return func() {
		once.Do(call)
		if !valid {
			panic(failure)
		}
	}
}

// OnceValue returns a function that calls f once and returns its result each time.
func OnceValue[T any](f func() T) func() T {
	var result T
	call := OnceFunc(func() {
		result = f()
	})
	return func() T {
		call()
		return result
	}
}

// OnceValues returns a function that calls f once and returns its results each time.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var first T1
	var second T2
	call := OnceFunc(func() {
		first, second = f()
	})
	return func() (T1, T2) {
		call()
		return first, second
	}
}
