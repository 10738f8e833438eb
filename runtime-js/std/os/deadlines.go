package os

import (
	"errors"
	"syscall"
	"time"
)

// What the host's files do not have: deadlines, and waiting for a descriptor.

var errFileClosed = errors.New("use of closed file")

// SetDeadline fails: files of the host have no deadlines.
func (f *File) SetDeadline(t time.Time) error { return f.noDeadline() }

// SetReadDeadline fails like SetDeadline.
func (f *File) SetReadDeadline(t time.Time) error { return f.noDeadline() }

// SetWriteDeadline fails like SetDeadline.
func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) noDeadline() error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return errFileClosed
	}
	return ErrNoDeadline
}

// SyscallConn gives access to f's descriptor.
func (f *File) SyscallConn() (syscall.RawConn, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	return rawConn{f}, nil
}

// rawConn is the descriptor of a file, which is always ready.
type rawConn struct{ file *File }

func (c rawConn) Control(f func(fd uintptr)) error {
	if c.file.closed {
		return errFileClosed
	}
	f(c.file.Fd())
	return nil
}

func (c rawConn) Read(f func(fd uintptr) (done bool)) error {
	return c.until(f)
}

func (c rawConn) Write(f func(fd uintptr) (done bool)) error {
	return c.until(f)
}

func (c rawConn) until(f func(fd uintptr) (done bool)) error {
	for {
		if c.file.closed {
			return errFileClosed
		}
		if f(c.file.Fd()) {
			return nil
		}
	}
}
