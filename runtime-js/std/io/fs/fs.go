// Package fs has the interfaces of file systems and what works on all of them.
//
//goes:bounded
package fs

import (
	"internal/oserror"
	"time"
	"unicode/utf8"
)

// FS is a file system.
type FS interface {
	// Open opens the named file. Its errors are of type *PathError with Op "open"; a name that ValidPath rejects
	// is an error.
	Open(name string) (File, error)
}

// File is an open file. A directory is a ReadDirFile.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// FileInfo describes a file.
type FileInfo interface {
	Name() string       // the last element of its path
	Size() int64        // in bytes, for a regular file
	Mode() FileMode     // its kind and permissions
	ModTime() time.Time // when it was changed
	IsDir() bool        // Mode().IsDir()
	Sys() any           // what lies below, may be nil
}

// DirEntry is what a directory tells of a file in it.
type DirEntry interface {
	Name() string
	IsDir() bool
	Type() FileMode // the type bits of its mode
	Info() (FileInfo, error)
}

// ReadDirFile is an open directory.
type ReadDirFile interface {
	File

	// ReadDir returns the next n entries in the order of the directory; at its end the error is io.EOF. With n <= 0 it
	// returns all that are left, and no error at the end.
	ReadDir(n int) ([]DirEntry, error)
}

// The errors of file systems, to be tested by errors.Is.
var (
	ErrInvalid    = oserror.ErrInvalid
	ErrPermission = oserror.ErrPermission
	ErrExist      = oserror.ErrExist
	ErrNotExist   = oserror.ErrNotExist
	ErrClosed     = oserror.ErrClosed
)

// PathError is an error with the operation and the path that led to it.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string {
	return e.Op + " " + e.Path + ": " + e.Err.Error()
}

func (e *PathError) Unwrap() error {
	return e.Err
}

// Timeout reports whether the error is a timeout.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// ValidPath reports whether name is a path as Open takes it: UTF-8, elements with slashes between them, none of them
// empty, "." or "..", and no slash at either end. The root is ".".
func ValidPath(name string) bool {
	if !utf8.ValidString(name) {
		return false
	}
	if name == "." {
		return true
	}
	for start := 0; ; {
		end := start
		for end < len(name) && name[end] != '/' {
			end++
		}
		switch name[start:end] {
		case "", ".", "..":
			return false
		}
		if end == len(name) {
			return true
		}
		start = end + 1
	}
}
