package os

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"syscall"
)

// dirent is an entry of a directory.
type dirent struct {
	name string
	kind FileMode // the type bits
	dir  string   // the directory's name
}

func (d dirent) Name() string { return d.name }

func (d dirent) IsDir() bool { return d.kind.IsDir() }

func (d dirent) Type() FileMode { return d.kind }

func (d dirent) Info() (FileInfo, error) { return Lstat(d.dir + "/" + d.name) }

func (d dirent) String() string { return fs.FormatDirEntry(d) }

// next returns the next n entries of the directory, all that are left for n <= 0.
func (f *File) next(n int) ([]dirent, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	if err := f.check("readdir"); err != nil {
		return nil, err
	}
	if !f.isRead {
		names, kinds, errno := readDir(f.name)
		if errno == int(syscall.ENOTDIR) {
			return nil, &PathError{Op: "readdirent", Path: f.name, Err: syscall.ENOTDIR}
		}
		if errno != 0 {
			return nil, pathError("readdirent", f.name, errno)
		}
		f.dir = make([]dirent, len(names))
		for i, name := range names {
			f.dir[i] = dirent{name, fileMode(kinds[i]).Type(), f.name}
		}
		f.isRead = true
	}
	if n <= 0 || n > len(f.dir) {
		if n > 0 && len(f.dir) == 0 {
			return nil, io.EOF
		}
		n = len(f.dir)
	}
	list := f.dir[:n]
	f.dir = f.dir[n:]
	return list, nil
}

// ReadDir returns the next n entries of the directory, in its order; at the end io.EOF. With n <= 0 it returns all
// that are left.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	list, err := f.next(n)
	entries := make([]DirEntry, len(list))
	for i, d := range list {
		entries[i] = d
	}
	return entries, err
}

// Readdir is like ReadDir but describes each file, which takes longer.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	list, err := f.next(n)
	infos := make([]FileInfo, 0, len(list))
	for _, d := range list {
		info, err := d.Info()
		if IsNotExist(err) {
			continue // removed meanwhile
		}
		if err != nil {
			return infos, err
		}
		infos = append(infos, info)
	}
	return infos, err
}

// Readdirnames is like ReadDir for the names only.
func (f *File) Readdirnames(n int) (names []string, err error) {
	list, err := f.next(n)
	names = make([]string, len(list))
	for i, d := range list {
		names[i] = d.name
	}
	return names, err
}

// ReadDir returns the entries of a directory, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return sortedEntries(f)
}

// sortedEntries returns all entries of an open directory.
func sortedEntries(f *File) ([]DirEntry, error) {
	entries, err := f.ReadDir(-1)
	if len(entries) == 0 && err != nil {
		return nil, err
	}
	slices.SortFunc(entries, func(a, b DirEntry) int {
		if a.Name() < b.Name() {
			return -1
		}
		return 1
	})
	return entries, err
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return pathError("mkdir", name, mkdir(name, systemMode(perm)))
}

// MkdirAll makes a directory and those above it that do not exist. It does nothing if it exists.
func MkdirAll(name string, perm FileMode) error {
	info, err := Stat(name)
	if err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{Op: "mkdir", Path: name, Err: syscall.ENOTDIR}
	}
	if parent := path.Dir(name); parent != name && parent != "." {
		if err := MkdirAll(parent, perm); err != nil {
			return err
		}
	}
	err = Mkdir(name, perm)
	if err != nil {
		if info, statErr := Lstat(name); statErr == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error {
	return pathError("remove", name, remove(name))
}

// RemoveAll removes a file or a directory with all that is in it. It is no error if there is none.
func RemoveAll(name string) error {
	if name == "" {
		return nil
	}
	if base := path.Base(name); base == "." && name[len(name)-1] == '.' {
		return &PathError{Op: "RemoveAll", Path: name, Err: syscall.EINVAL}
	}
	return pathError("unlinkat", name, removeAll(name))
}

// Rename moves a file; it takes the place of another one.
func Rename(oldpath, newpath string) error {
	return linkError("rename", oldpath, newpath, move(oldpath, newpath))
}

// move renames a file to a name that is no directory, which would give way if it were empty.
func move(oldpath, newpath string) (errno int) {
	if there, missing := statPath(newpath, false); missing == 0 && there[statMode]&systemKind == systemDir {
		what, errno := statPath(oldpath, false)
		if errno != 0 {
			return errno
		}
		if oldpath == newpath || what[statDevice] != there[statDevice] || what[statInode] != there[statInode] {
			return int(syscall.EEXIST)
		}
	}
	return rename(oldpath, newpath)
}

// Link makes newname a hard link to oldname.
func Link(oldname, newname string) error {
	return linkError("link", oldname, newname, link(oldname, newname))
}

// Symlink makes newname a symbolic link to oldname.
func Symlink(oldname, newname string) error {
	return linkError("symlink", oldname, newname, symlink(oldname, newname))
}

// Readlink returns where a symbolic link points.
func Readlink(name string) (string, error) {
	target, errno := readlink(name)
	return target, pathError("readlink", name, errno)
}
