package os

import (
	"errors"
	"internal/oserror"
	"io/fs"
	"syscall"
)

// The errors of files, to be tested by errors.Is.
var (
	ErrInvalid          = fs.ErrInvalid
	ErrPermission       = fs.ErrPermission
	ErrExist            = fs.ErrExist
	ErrNotExist         = fs.ErrNotExist
	ErrClosed           = fs.ErrClosed
	ErrNoDeadline       = errors.New("file type does not support deadline")
	ErrDeadlineExceeded = error(&timeoutError{})

	ErrProcessDone = errors.New("os: process already finished")
	ErrNoHandle    = errors.New("process handle unavailable")
)

var (
	errNegativeOffset      = errors.New("negative offset")
	errWriteAtInAppendMode = errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	errPatternHasSeparator = errors.New("pattern contains path separator")
)

type timeoutError struct{}

func (*timeoutError) Error() string   { return "i/o timeout" }
func (*timeoutError) Timeout() bool   { return true }
func (*timeoutError) Temporary() bool { return true }

// PathError is an error with the operation and the path that led to it.
type PathError = fs.PathError

// LinkError is an error with the operation on two paths that led to it.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string {
	return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error()
}

func (e *LinkError) Unwrap() error {
	return e.Err
}

func linkError(op, from, to string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &LinkError{op, from, to, syscall.Errno(errno)}
}

// SyscallError is an error with the system call that led to it.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

func (e *SyscallError) Unwrap() error { return e.Err }

// Timeout reports whether the error is a timeout.
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// NewSyscallError returns a SyscallError of err, nil for nil.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// underlying returns the error inside one of this package.
func underlying(err error) error {
	switch err := err.(type) {
	case *PathError:
		return err.Err
	case *LinkError:
		return err.Err
	case *SyscallError:
		return err.Err
	}
	return err
}

func isError(err, target error) bool {
	err = underlying(err)
	if err == target {
		return true
	}
	e, ok := err.(syscall.Errno)
	return ok && e.Is(target)
}

// IsExist reports whether err says that a file exists already. errors.Is with ErrExist does it for wrapped errors.
func IsExist(err error) bool {
	return isError(err, oserror.ErrExist)
}

// IsNotExist reports whether err says that a file does not exist. errors.Is with ErrNotExist does it for wrapped
// errors.
func IsNotExist(err error) bool {
	return isError(err, oserror.ErrNotExist)
}

// IsPermission reports whether err says that something is not permitted. errors.Is with ErrPermission does it for
// wrapped errors.
func IsPermission(err error) bool {
	return isError(err, oserror.ErrPermission)
}

// IsTimeout reports whether err is a timeout.
func IsTimeout(err error) bool {
	t, ok := underlying(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}
