package fs

import (
	"errors"
	"path"
)

// SkipDir is what a WalkDirFunc returns to leave out the directory it was called for, or the rest of the directory of
// the file it was called for.
var SkipDir = errors.New("skip this directory")

// SkipAll is what a WalkDirFunc returns to end the walk.
var SkipAll = errors.New("skip everything and stop the walk")

// WalkDirFunc is called by WalkDir for each file. If a directory cannot be read, it is called again for it with the
// error; for a root that cannot be examined d is nil. An error that it returns ends the walk.
type WalkDirFunc func(path string, d DirEntry, err error) error

// WalkDir calls fn for root and all files below it, those of a directory in the order of their names. It does not
// follow symbolic links.
func WalkDir(fsys FS, root string, fn WalkDirFunc) error {
	info, err := Stat(fsys, root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(fsys, root, FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(fsys FS, name string, d DirEntry, fn WalkDirFunc) error {
	if err := fn(name, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			err = nil
		}
		return err
	}
	entries, err := ReadDir(fsys, name)
	if err != nil {
		err = fn(name, d, err)
		if err != nil {
			if err == SkipDir && d.IsDir() {
				err = nil
			}
			return err
		}
	}
	for _, entry := range entries {
		if err := walk(fsys, path.Join(name, entry.Name()), entry, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}
