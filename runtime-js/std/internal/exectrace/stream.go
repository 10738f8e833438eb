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
	reader  unsafe.Pointer // who waits for more
	waiting []waiting
}

// Who waits until so many parts have been read.
type waiting struct {
	parts int
	done  chan struct{}
}

func (s *stream) put(p Part) {
	s.parts = append(s.parts, p)
	s.written++
}

func (s *stream) end() {
	s.isEnded = true
	s.wake()
}

// wake lets the reader go on if it waits.
func (s *stream) wake()

// waitForMore waits as the reader, unless there is something to read.
func (s *stream) waitForMore()

// waitUntilRead waits until the reader asks for more than there is.
func (s *stream) waitUntilRead() {
	w := waiting{s.written, make(chan struct{})}
	s.waiting = append(s.waiting, w)
	<-w.done
}

// next returns the next part, and false when there are no more. Who asks has done with the part before.
func (s *stream) next() (Part, bool) {
	for len(s.parts) == 0 {
		s.release()
		if s.isEnded {
			return Part{}, false
		}
		s.waitForMore()
	}
	p := s.parts[0]
	s.parts = s.parts[1:]
	return p, true
}

// release lets those go on who waited until all was read that there was then.
func (s *stream) release() {
	for len(s.waiting) > 0 && s.waiting[0].parts <= s.written-len(s.parts) {
		close(s.waiting[0].done)
		s.waiting = s.waiting[1:]
	}
}

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
