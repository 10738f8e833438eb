package os

import (
	"io"
	"io/fs"
)

// DirFS returns the file system of what is below a directory.
func DirFS(dir string) fs.FS {
	return dirFS(dir)
}

type dirFS string

// fullName returns the path of a file below the directory.
func (dir dirFS) fullName(op, name string) (string, error) {
	if !fs.ValidPath(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	return string(dir) + "/" + name, nil
}

// fixErr takes the directory away from the path in an error.
func fixErr(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	full, err := dir.fullName("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, fixErr(err, name)
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	full, err := dir.fullName("readfile", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(full)
	return data, fixErr(err, name)
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := dir.fullName("readdir", name)
	if err != nil {
		return nil, err
	}
	entries, err := ReadDir(full)
	return entries, fixErr(err, name)
}

func (dir dirFS) Stat(name string) (FileInfo, error) {
	full, err := dir.fullName("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	return info, fixErr(err, name)
}

func (dir dirFS) Lstat(name string) (FileInfo, error) {
	full, err := dir.fullName("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(full)
	return info, fixErr(err, name)
}

func (dir dirFS) ReadLink(name string) (string, error) {
	full, err := dir.fullName("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := Readlink(full)
	return target, fixErr(err, name)
}

// CopyFS copies all files of fsys into a directory, which is made if it does not exist. It does not replace files.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(name string, d DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := dir + "/" + name
		if d.IsDir() {
			return MkdirAll(target, 0777)
		}
		if d.Type() == ModeSymlink {
			link, err := fs.ReadLink(fsys, name)
			if err != nil {
				return err
			}
			return Symlink(link, target)
		}
		if !d.Type().IsRegular() {
			return &PathError{Op: "CopyFS", Path: name, Err: ErrInvalid}
		}
		return copyFile(target, fsys, name)
	})
}

func copyFile(target string, fsys fs.FS, name string) error {
	r, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return err
	}
	w, err := OpenFile(target, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return &PathError{Op: "Copy", Path: target, Err: err}
	}
	return w.Close()
}
