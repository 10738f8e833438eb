package filepath

import (
	"errors"
	"os"
	"strings"
	"syscall"
)

// maxLinks limits the symbolic links of one path.
const maxLinks = 255

// EvalSymlinks returns path without symbolic links, cleaned.
func EvalSymlinks(path string) (string, error) {
	root := ""
	if IsAbs(path) {
		root = "/"
	}
	done, links := root, 0 // done has no links
	for path != "" {
		element, rest, more := strings.Cut(path, "/")
		if element == "" || element == "." {
			path = rest
			continue
		}
		if element == ".." {
			done = parent(done, root)
			path = rest
			continue
		}
		name := extend(done, root, element)
		info, err := os.Lstat(name)
		if err != nil {
			return "", err
		}
		if info.Mode()&os.ModeSymlink == 0 {
			if !info.IsDir() && more {
				return "", syscall.ENOTDIR
			}
			done, path = name, rest
			continue
		}
		links++
		if links > maxLinks {
			return "", errors.New("EvalSymlinks: too many links")
		}
		target, err := os.Readlink(name)
		if err != nil {
			return "", err
		}
		if IsAbs(target) {
			root, done = "/", "/"
		}
		path = target
		if more {
			path += "/" + rest
		}
	}
	return Clean(done), nil
}

// extend returns the name of an element of dir.
func extend(dir, root, element string) string {
	if dir == root {
		return dir + element
	}
	return dir + "/" + element
}

// parent returns the directory that dir, which has no links, is in.
func parent(dir, root string) string {
	i := strings.LastIndexByte(dir, '/')
	if i < len(root) || dir[i+1:] == ".." {
		return extend(dir, root, "..")
	}
	return dir[:i]
}
