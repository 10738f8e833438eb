package filepath

import (
	"io/fs"
	"os"
)

// SkipDir is what a walk's function returns to leave out the directory it was called for, or the rest of the directory
// of the file it was called for.
var SkipDir error = fs.SkipDir

// SkipAll is what a walk's function returns to end the walk.
var SkipAll error = fs.SkipAll

// WalkFunc is called by Walk for each file, with an error if it cannot be examined (info is nil then) or if it is a
// directory that cannot be read. An error that it returns ends the walk.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// host is the system's files by any name, where Stat does not follow symbolic links.
type host struct{}

func (host) Open(name string) (fs.File, error)          { return os.Open(name) }
func (host) Stat(name string) (fs.FileInfo, error)      { return os.Lstat(name) }
func (host) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }

// WalkDir calls fn for root and all files below it, those of a directory in the order of their names. It does not
// follow symbolic links.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	return fs.WalkDir(host{}, root, fn)
}

// Walk is like WalkDir but examines each file, which takes longer, and reads a directory before it calls fn for it.
func Walk(root string, fn WalkFunc) error {
	err := walk(root, fn)
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(path string, fn WalkFunc) error {
	info, err := os.Lstat(path)
	if err != nil {
		// There is nothing to leave out here.
		return unlessSkipDir(fn(path, nil, err))
	}
	if !info.IsDir() {
		return fn(path, info, nil)
	}
	names, err := namesIn(path)
	if fnErr := fn(path, info, err); err != nil || fnErr != nil {
		return unlessSkipDir(fnErr)
	}
	for _, name := range names {
		if err := walk(Join(path, name), fn); err != nil {
			return unlessSkipDir(err)
		}
	}
	return nil
}

// unlessSkipDir returns nil for SkipDir, where it has had its effect.
func unlessSkipDir(err error) error {
	if err == SkipDir {
		return nil
	}
	return err
}
