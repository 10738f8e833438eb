// Package embed gives access to files that the compiler put into the program: variables of type string, []byte or FS
// with a directive //go:embed and the patterns of the files above them.
package embed

import (
	"errors"
	"io"
	"io/fs"
	"time"
	"unsafe"
)

// FS is the file system of the embedded files. It cannot be changed.
type FS struct {
	files unsafe.Pointer // paths and contents, as the compiler lists them
}

// find returns what is at a path; directories are there for the files in them.
func find(files unsafe.Pointer, name string) (data string, isDir, ok bool)

// children returns the names in a directory, sorted.
func children(files unsafe.Pointer, dir string) []string

// file describes an embedded file or directory. It is its own FileInfo and DirEntry.
type file struct {
	path  string
	data  string
	isDir bool
}

func (f FS) lookup(op, name string) (*file, error) {
	if fs.ValidPath(name) {
		if data, isDir, ok := find(f.files, name); ok {
			return &file{name, data, isDir}, nil
		}
	}
	return nil, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

// Open opens a file for reading. It also has the methods Seek and ReadAt unless it is a directory.
func (f FS) Open(name string) (fs.File, error) {
	file, err := f.lookup("open", name)
	if err != nil {
		return nil, err
	}
	if file.isDir {
		return &openDir{file, f.list(name), 0}, nil
	}
	return &openFile{file, 0}, nil
}

// ReadFile returns the contents of a file.
func (f FS) ReadFile(name string) ([]byte, error) {
	file, err := f.lookup("open", name)
	if err != nil {
		return nil, err
	}
	if file.isDir {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errIsDirectory}
	}
	return []byte(file.data), nil
}

// ReadDir returns the entries of a directory, sorted by name.
func (f FS) ReadDir(name string) ([]fs.DirEntry, error) {
	file, err := f.lookup("open", name)
	if err != nil {
		return nil, err
	}
	if !file.isDir {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("not a directory")}
	}
	return f.list(name), nil
}

var errIsDirectory = errors.New("is a directory")

func (f FS) list(dir string) []fs.DirEntry {
	names := children(f.files, dir)
	entries := make([]fs.DirEntry, len(names))
	for i, name := range names {
		path := name
		if dir != "." {
			path = dir + "/" + name
		}
		data, isDir, _ := find(f.files, path)
		entries[i] = &file{path, data, isDir}
	}
	return entries
}

func (f *file) Name() string {
	for i := len(f.path) - 1; i >= 0; i-- {
		if f.path[i] == '/' {
			return f.path[i+1:]
		}
	}
	return f.path
}

func (f *file) Size() int64 { return int64(len(f.data)) }

func (f *file) ModTime() time.Time { return time.Time{} }

func (f *file) IsDir() bool { return f.isDir }

func (f *file) Sys() any { return nil }

func (f *file) Type() fs.FileMode { return f.Mode().Type() }

func (f *file) Info() (fs.FileInfo, error) { return f, nil }

func (f *file) String() string { return fs.FormatFileInfo(f) }

func (f *file) Mode() fs.FileMode {
	if f.isDir {
		return fs.ModeDir | 0555
	}
	return 0444
}

// openFile is a file being read.
type openFile struct {
	f      *file
	offset int
}

func (o *openFile) Close() error { return nil }

func (o *openFile) Stat() (fs.FileInfo, error) { return o.f, nil }

func (o *openFile) Read(b []byte) (int, error) {
	if o.offset >= len(o.f.data) {
		return 0, io.EOF
	}
	if o.offset < 0 {
		return 0, &fs.PathError{Op: "read", Path: o.f.path, Err: fs.ErrInvalid}
	}
	n := copy(b, o.f.data[o.offset:])
	o.offset += n
	return n, nil
}

func (o *openFile) Seek(offset int64, whence int) (int64, error) {
	to := int(offset)
	switch whence {
	case io.SeekCurrent:
		to += o.offset
	case io.SeekEnd:
		to += len(o.f.data)
	}
	if to < 0 || to > len(o.f.data) {
		return 0, &fs.PathError{Op: "seek", Path: o.f.path, Err: fs.ErrInvalid}
	}
	o.offset = to
	return int64(to), nil
}

func (o *openFile) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset > int64(len(o.f.data)) {
		return 0, &fs.PathError{Op: "read", Path: o.f.path, Err: fs.ErrInvalid}
	}
	n := copy(b, o.f.data[offset:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

// openDir is a directory being read.
type openDir struct {
	f       *file
	entries []fs.DirEntry
	offset  int
}

func (d *openDir) Close() error { return nil }

func (d *openDir) Stat() (fs.FileInfo, error) { return d.f, nil }

func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.f.path, Err: errIsDirectory}
}

func (d *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.entries) - d.offset
	if n == 0 {
		if count <= 0 {
			return nil, nil
		}
		return nil, io.EOF
	}
	if count > 0 {
		n = min(n, count)
	}
	list := make([]fs.DirEntry, n)
	copy(list, d.entries[d.offset:])
	d.offset += n
	return list, nil
}

var (
	_ fs.ReadDirFS   = FS{}
	_ fs.ReadFileFS  = FS{}
	_ fs.ReadDirFile = (*openDir)(nil)
	_ io.Seeker      = (*openFile)(nil)
	_ io.ReaderAt    = (*openFile)(nil)
)
