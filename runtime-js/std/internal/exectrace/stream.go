package exectrace

import "unsafe"

// A Part is a piece of a trace: the header, which is the first, a batch, or the end of a generation.
type Part struct {
	Data []byte
	// Time is that at which the batch begins.
	Time           int
	EndsGeneration bool
}

// A stream is what has been written of a trace, for the one goroutine that reads it.
type stream struct {
	parts   []Part // not read yet
	written int    // how many there have been
	isEnded bool
	reader  waiter
	waiting []*waiter // until parts have been read
}

// A waiter is a goroutine that waits. Channels would belong to the bubble of package testing/synctest that it may be in.
type waiter struct {
	parked  unsafe.Pointer
	isWoken bool
	parts   int // that have to be read first
}

// wait waits for wake, which may be called while it begins to.
func (w *waiter) wait(reason string)

func (w *waiter) wake()

func (s *stream) put(p Part) {
	s.parts = append(s.parts, p)
	s.written++
}

func (s *stream) end() {
	s.isEnded = true
	s.wake()
}

// wake lets the reader go on if it waits.
func (s *stream) wake() { s.reader.wake() }

// waitUntilRead waits until the reader asks for more than there is.
func (s *stream) waitUntilRead() {
	w := &waiter{parts: s.written}
	s.waiting = append(s.waiting, w)
	w.wait("semacquire")
}

// next returns the next part, and false when there are no more. Who asks has done with the part before.
func (s *stream) next() (Part, bool) {
	for len(s.parts) == 0 {
		s.release()
		if s.isEnded {
			return Part{}, false
		}
		s.reader.wait("trace reader (blocked)")
	}
	p := s.parts[0]
	s.parts = s.parts[1:]
	return p, true
}

// release lets those go on who waited until all was read that there was then.
func (s *stream) release() {
	for len(s.waiting) > 0 && s.waiting[0].parts <= s.written-len(s.parts) {
		s.waiting[0].wake()
		s.waiting = s.waiting[1:]
	}
}

// GoRead starts a goroutine that reads. It is in no bubble of package testing/synctest: there it would keep the time from going on.
func GoRead(read func())

// Read waits for the next part of the trace that was started last, and returns it, and false when there are no more.
func Read() (Part, bool) {
	if written == nil {
		return Part{}, false
	}
	p, ok := written.next()
	if !ok && current == nil {
		written = nil
	}
	return p, ok
}
