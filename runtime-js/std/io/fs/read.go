package fs

import (
	"errors"
	"io"
	"slices"
)

// StatFS is a file system with a faster Stat.
type StatFS interface {
	FS
	Stat(name string) (FileInfo, error)
}

// ReadFileFS is a file system with a faster ReadFile. The caller may change what it returns.
type ReadFileFS interface {
	FS
	ReadFile(name string) ([]byte, error)
}

// ReadDirFS is a file system with a faster ReadDir.
type ReadDirFS interface {
	FS
	ReadDir(name string) ([]DirEntry, error)
}

// ReadLinkFS is a file system with symbolic links.
type ReadLinkFS interface {
	FS
	ReadLink(name string) (string, error)
	Lstat(name string) (FileInfo, error)
}

// Stat describes the named file.
func Stat(fsys FS, name string) (FileInfo, error) {
	if fsys, ok := fsys.(StatFS); ok {
		return fsys.Stat(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return file.Stat()
}

// Lstat is Stat but describes a symbolic link itself.
func Lstat(fsys FS, name string) (FileInfo, error) {
	if sym, ok := fsys.(ReadLinkFS); ok {
		return sym.Lstat(name)
	}
	return Stat(fsys, name)
}

// ReadLink returns where a symbolic link points.
func ReadLink(fsys FS, name string) (string, error) {
	if sym, ok := fsys.(ReadLinkFS); ok {
		return sym.ReadLink(name)
	}
	return "", &PathError{Op: "readlink", Path: name, Err: ErrInvalid}
}

// ReadFile returns the contents of the named file.
func ReadFile(fsys FS, name string) ([]byte, error) {
	if fsys, ok := fsys.(ReadFileFS); ok {
		return fsys.ReadFile(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(file)
	return data, err
}

// ReadDir returns the entries of the named directory, sorted by name.
func ReadDir(fsys FS, name string) ([]DirEntry, error) {
	if fsys, ok := fsys.(ReadDirFS); ok {
		return fsys.ReadDir(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	dir, ok := file.(ReadDirFile)
	if !ok {
		return nil, &PathError{Op: "readdir", Path: name, Err: errors.New("not implemented")}
	}
	list, err := dir.ReadDir(-1)
	slices.SortFunc(list, compareEntries)
	return list, err
}

func compareEntries(a, b DirEntry) int {
	x, y := a.Name(), b.Name()
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

// FileInfoToDirEntry returns the DirEntry that tells what info does; nil for nil.
func FileInfoToDirEntry(info FileInfo) DirEntry {
	if info == nil {
		return nil
	}
	return dirInfo{info}
}

type dirInfo struct {
	fileInfo FileInfo
}

func (d dirInfo) Name() string { return d.fileInfo.Name() }

func (d dirInfo) IsDir() bool { return d.fileInfo.IsDir() }

func (d dirInfo) Type() FileMode { return d.fileInfo.Mode().Type() }

func (d dirInfo) Info() (FileInfo, error) { return d.fileInfo, nil }

func (d dirInfo) String() string { return FormatDirEntry(d) }
