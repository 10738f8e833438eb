package io

import (
	"errors"
	"sync"
)

// ErrClosedPipe is the error of using a closed pipe.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// pipe hands the bytes of each write to one or more reads.
type pipe struct {
	writing  sync.Mutex    // held by the write under way
	data     chan []byte   // from writer to reader
	taken    chan int      // from reader to writer: how many bytes it took
	done     chan struct{} // closed when one end is
	once     sync.Once
	readErr  error // set by the reader's end
	writeErr error // set by the writer's end
}

// Pipe returns the two ends of a pipe in memory. It has no buffer: a write waits until reads have taken all
// of it. Both ends may be used by several goroutines at once.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{data: make(chan []byte), taken: make(chan int), done: make(chan struct{})}
	return &PipeReader{p}, &PipeWriter{p}
}

func (p *pipe) isDone() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

func (p *pipe) read(b []byte) (int, error) {
	if p.isDone() {
		return 0, p.readFailure()
	}
	select {
	case data := <-p.data:
		n := copy(b, data)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.readFailure()
	}
}

func (p *pipe) write(b []byte) (n int, err error) {
	if p.isDone() {
		return 0, p.writeFailure()
	}
	p.writing.Lock()
	defer p.writing.Unlock()
	for first := true; first || len(b) > 0; first = false {
		select {
		case p.data <- b:
			taken := <-p.taken
			b = b[taken:]
			n += taken
		case <-p.done:
			return n, p.writeFailure()
		}
	}
	return n, nil
}

func (p *pipe) close() {
	p.once.Do(func() { close(p.done) })
}

func (p *pipe) readFailure() error {
	if p.readErr == nil && p.writeErr != nil {
		return p.writeErr
	}
	return ErrClosedPipe
}

func (p *pipe) writeFailure() error {
	if p.writeErr == nil && p.readErr != nil {
		return p.readErr
	}
	return ErrClosedPipe
}

// PipeReader is the end of a pipe to read from.
type PipeReader struct {
	p *pipe
}

// Read waits for a write or for the other end to be closed, whose error it returns, EOF if there is none.
func (r *PipeReader) Read(data []byte) (n int, err error) {
	return r.p.read(data)
}

// Close lets writes fail with ErrClosedPipe.
func (r *PipeReader) Close() error {
	return r.CloseWithError(nil)
}

// CloseWithError lets writes fail with err. It never fails, and the first error stays.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	if r.p.readErr == nil {
		r.p.readErr = err
	}
	r.p.close()
	return nil
}

// PipeWriter is the end of a pipe to write to.
type PipeWriter struct {
	p *pipe
}

// Write waits until all of data is read or one end is closed.
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	return w.p.write(data)
}

// Close lets reads return EOF.
func (w *PipeWriter) Close() error {
	return w.CloseWithError(nil)
}

// CloseWithError lets reads fail with err, or EOF. It never fails, and the first error stays.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	if w.p.writeErr == nil {
		w.p.writeErr = err
	}
	w.p.close()
	return nil
}
