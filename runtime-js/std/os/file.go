// Package os gives access to the system: its files, the environment and the process.
//
//goes:bounded
package os

import (
	"internal/oserror"
	"io"
	"io/fs"
	"syscall"
)

// Flags of OpenFile: one of the first three, and any of the others.
const (
	O_RDONLY int = 0x0
	O_WRONLY int = 0x1
	O_RDWR   int = 0x2
	O_APPEND int = 0x400
	O_CREATE int = 0x40
	O_EXCL   int = 0x80
	O_SYNC   int = 0x101000
	O_TRUNC  int = 0x200
)

// Values of Seek's whence.
//
// Deprecated: use those of package io.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// IsPathSeparator reports whether c separates the elements of paths.
func IsPathSeparator(c uint8) bool {
	return c == PathSeparator
}

// The standard files.
var (
	Stdin  = NewFile(0, "/dev/stdin")
	Stdout = &File{fd: 1, name: "/dev/stdout", offset: -1, writer: console}
	Stderr = &File{fd: 2, name: "/dev/stderr", offset: -1, writer: console}
)

// File is an open file.
type File struct {
	fd     int
	name   string
	from   string // the working directory when it was opened, if the name is relative
	offset int  // of the next Read or Write, -1 where the system keeps it
	append bool // opened with O_APPEND
	closed bool
	dir    []dirent // what a directory has left to read
	isRead bool     // dir was read
	writer *writer
}

// NewFile returns a File of an open file descriptor.
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	return &File{fd: int(fd), name: name, offset: -1, writer: system}
}

// Open opens a file for reading.
func Open(name string) (*File, error) {
	return OpenFile(name, O_RDONLY, 0)
}

// Create opens a file for reading and writing. It is made if it does not exist, else emptied.
func Create(name string) (*File, error) {
	return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// OpenFile opens a file as the flags say, and gives it the permissions if it makes it.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	fd, seekable, errno := openFile(name, flag, systemMode(perm))
	if errno != 0 {
		return nil, pathError("open", name, errno)
	}
	f := &File{fd: fd, name: name, append: flag&O_APPEND != 0, writer: system}
	if name[0] != '/' {
		f.from, _ = getwd()
	}
	if !seekable {
		f.offset = -1
	}
	return f, nil
}

// pathError returns the error of an operation that the system refused.
func pathError(op, path string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &PathError{Op: op, Path: path, Err: syscall.Errno(errno)}
}

// check reports whether f cannot be used.
func (f *File) check(op string) error {
	if f == nil {
		return oserror.ErrInvalid
	}
	if f.closed {
		return &PathError{Op: op, Path: f.name, Err: oserror.ErrClosed}
	}
	return nil
}

// Name returns the name that f was opened with.
func (f *File) Name() string {
	return f.name
}

// Fd returns f's file descriptor.
func (f *File) Fd() uintptr {
	if f == nil || f.closed {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// Close closes f. Closing it again is an error.
func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	f.closed = true
	return pathError("close", f.name, closeFile(f.fd))
}

// Read reads up to len(b) bytes. At the end of the file it returns 0, io.EOF.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	n, errno := readFile(f.fd, b, f.offset)
	if errno != 0 {
		return 0, pathError("read", f.name, errno)
	}
	if n == 0 && len(b) > 0 {
		return 0, io.EOF
	}
	if f.offset >= 0 {
		f.offset += n
	}
	return n, nil
}

// ReadAt reads len(b) bytes at an offset, or up to the end of the file and io.EOF.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errNegativeOffset}
	}
	for n < len(b) {
		got, errno := readFile(f.fd, b[n:], int(off)+n)
		if errno != 0 {
			return n, pathError("read", f.name, errno)
		}
		if got == 0 {
			return n, io.EOF
		}
		n += got
	}
	return n, nil
}

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return f.writer.write(f, b)
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return f.writer.writeString(f, s)
}

// WriteAt writes b at an offset.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.append {
		return 0, errWriteAtInAppendMode
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errNegativeOffset}
	}
	n, errno := writeFile(f.fd, b, int(off))
	return n, pathError("write", f.name, errno)
}

// Seek sets the offset of the next Read or Write and returns it.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	if f.offset < 0 {
		return 0, pathError("seek", f.name, int(syscall.ESPIPE))
	}
	base := 0
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		base = f.offset
	case io.SeekEnd:
		info, err := f.Stat()
		if err != nil {
			return 0, err
		}
		base = int(info.Size())
	default:
		return 0, pathError("seek", f.name, int(syscall.EINVAL))
	}
	to := base + int(offset)
	if to < 0 {
		return 0, pathError("seek", f.name, int(syscall.EINVAL))
	}
	f.offset = to
	f.isRead = false
	return int64(to), nil
}

// ReadFrom writes all of r to f.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return io.Copy(onlyWriter{f}, r)
}

// WriteTo writes what is left of f to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, onlyReader{f})
}

// onlyWriter and onlyReader hide the other methods of a file from io.Copy.
type onlyWriter struct{ io.Writer }

type onlyReader struct{ io.Reader }

// Truncate sets the size of f.
func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	return pathError("truncate", f.name, truncateFile(f.fd, int(size)))
}

// Sync waits until what was written is stored.
func (f *File) Sync() error {
	if err := f.check("sync"); err != nil {
		return err
	}
	return pathError("sync", f.name, syncFile(f.fd))
}

// Chmod sets the permissions of f.
func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	return pathError("chmod", f.name, chmodFile(f.fd, systemMode(mode)))
}

// Chown sets the owner of f; -1 leaves one as it is.
func (f *File) Chown(uid, gid int) error {
	if err := f.check("chown"); err != nil {
		return err
	}
	return pathError("chown", f.name, chownFile(f.fd, uid, gid))
}

// Chdir makes f, a directory, the working directory.
func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	return pathError("chdir", f.name, chdirFile(f.fd, f.from, f.name))
}

// Stat describes f.
func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	s, errno := statFile(f.fd)
	if errno != 0 {
		return nil, pathError("stat", f.name, errno)
	}
	return newFileInfo(f.name, s), nil
}

// ReadFile returns the contents of a file.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, errno := readAll(f.fd)
	return data, pathError("read", name, errno)
}

// WriteFile writes data to a file, which is made with the permissions if it does not exist, else emptied first.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closeErr := f.Close(); closeErr != nil && err == nil {
		err = closeErr
	}
	return err
}

// Truncate sets the size of the named file.
func Truncate(name string, size int64) error {
	f, err := OpenFile(name, O_WRONLY, 0)
	if err != nil {
		err.(*PathError).Op = "truncate"
		return err
	}
	defer f.Close()
	return f.Truncate(size)
}

var _ fs.ReadDirFile = (*File)(nil)
