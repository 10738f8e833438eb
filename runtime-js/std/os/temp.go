package os

import "syscall"

// randomName returns digits for the name of a temporary file.
func randomName() string

// CreateTemp makes a new file in dir, TempDir() if that is empty, and opens it. Its name is pattern with a random text
// for its last *, or at its end.
func CreateTemp(dir, pattern string) (*File, error) {
	prefix, suffix, err := splitPattern("createtemp", &dir, pattern)
	if err != nil {
		return nil, err
	}
	for range 10000 {
		f, err := OpenFile(dir+prefix+randomName()+suffix, O_RDWR|O_CREATE|O_EXCL, 0600)
		if !IsExist(err) {
			return f, err
		}
	}
	return nil, &PathError{Op: "createtemp", Path: dir + prefix + "*" + suffix, Err: ErrExist}
}

// MkdirTemp makes a new directory in dir, TempDir() if that is empty, and returns its name, which is made as for
// CreateTemp.
func MkdirTemp(dir, pattern string) (string, error) {
	in := dir
	if in == "" {
		in = TempDir()
	}
	prefix, suffix, err := splitPattern("mkdirtemp", &dir, pattern)
	if err != nil {
		return "", err
	}
	for range 10000 {
		name := dir + prefix + randomName() + suffix
		err := Mkdir(name, 0700)
		if err == nil {
			return name, nil
		}
		if IsNotExist(err) {
			if _, missing := Stat(in); IsNotExist(missing) {
				return "", missing
			}
		}
		if !IsExist(err) {
			return "", err
		}
	}
	return "", &PathError{Op: "mkdirtemp", Path: dir + prefix + "*" + suffix, Err: syscall.EEXIST}
}

// splitPattern splits a pattern at its last *. It completes dir, with a slash at its end.
func splitPattern(op string, dir *string, pattern string) (prefix, suffix string, err error) {
	prefix = pattern
	for i := range len(pattern) {
		switch pattern[i] {
		case PathSeparator:
			return "", "", &PathError{Op: op, Path: pattern, Err: errPatternHasSeparator}
		case '*':
			prefix, suffix = pattern[:i], pattern[i+1:]
		}
	}
	if *dir == "" {
		*dir = TempDir()
	}
	if d := *dir; d[len(d)-1] != PathSeparator {
		*dir = d + "/"
	}
	return prefix, suffix, nil
}

// TempDir returns the directory for temporary files.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}
