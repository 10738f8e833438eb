// Package filepath works on the names of files, whose elements are separated by slashes.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"strings"
)

const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

// Clean returns the shortest name that is the same as name by text alone.
func Clean(name string) string { return path.Clean(name) }

// Split returns name up to and including its last slash, and what follows.
func Split(name string) (dir, file string) { return path.Split(name) }

// Join joins the elements that are not empty by slashes, and cleans the result. It is "" if there are none.
func Join(elem ...string) string { return path.Join(elem...) }

// Ext returns the last element's end from its last dot on; "" if it has none.
func Ext(name string) string { return path.Ext(name) }

// Base returns the last element of name, "." if name is empty and "/" if it has slashes only.
func Base(name string) string { return path.Base(name) }

// Dir returns all but the last element of name, cleaned.
func Dir(name string) string { return path.Dir(name) }

// IsAbs reports whether name begins with a slash.
func IsAbs(name string) bool { return path.IsAbs(name) }

// VolumeName returns "": there are no volumes.
func VolumeName(path string) string { return "" }

// ToSlash returns path: its separators are slashes.
func ToSlash(path string) string { return path }

// FromSlash returns path: its separators are slashes.
func FromSlash(path string) string { return path }

// SplitList splits a list of paths at its colons. An empty one has no elements.
func SplitList(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, string(ListSeparator))
}

// HasPrefix reports whether p begins with prefix.
//
// Deprecated: it does not look at elements.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }

// Abs returns path from the root on, cleaned.
func Abs(path string) (string, error) {
	if IsAbs(path) {
		return Clean(path), nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(dir, path), nil
}

// IsLocal reports whether path, by text alone, is neither empty nor outside of the directory that it starts from.
func IsLocal(path string) bool {
	if path == "" || IsAbs(path) {
		return false
	}
	first, _, _ := strings.Cut(Clean(path), "/")
	return first != ".."
}

// Localize returns a path of package io/fs as one of the system.
func Localize(path string) (string, error) {
	if !fs.ValidPath(path) || strings.IndexByte(path, 0) >= 0 {
		return "", errors.New("invalid path")
	}
	return path, nil
}

// Rel returns a path that leads from base to target, by text alone.
func Rel(basePath, targPath string) (string, error) {
	base, target := Clean(basePath), Clean(targPath)
	if base == target {
		return ".", nil
	}
	from, to := elements(base), elements(target)
	for len(from) > 0 && len(to) > 0 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	if IsAbs(base) != IsAbs(target) || len(from) > 0 && from[0] == ".." {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	var up []string
	for range from {
		up = append(up, "..")
	}
	return strings.Join(append(up, to...), "/"), nil
}

// elements returns the elements of a clean path.
func elements(path string) []string {
	path = strings.TrimPrefix(path, "/")
	if path == "" || path == "." {
		return nil
	}
	return strings.Split(path, "/")
}
