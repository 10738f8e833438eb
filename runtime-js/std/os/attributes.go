package os

import "time"

// Chmod sets the permissions of a file.
func Chmod(name string, mode FileMode) error {
	return pathError("chmod", name, chmod(name, systemMode(mode)))
}

// Chown sets the owner of a file; -1 leaves one as it is.
func Chown(name string, uid, gid int) error {
	return pathError("chown", name, chown(name, uid, gid, true))
}

// Lchown is Chown for a symbolic link itself.
func Lchown(name string, uid, gid int) error {
	return pathError("lchown", name, chown(name, uid, gid, false))
}

// Chtimes sets the times of a file's last access and change. A zero time leaves one as it is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	return pathError("chtimes", name, chtimes(name, seconds(atime), seconds(mtime)))
}

// seconds returns t in seconds since 1970, a negative number for the zero time.
func seconds(t time.Time) float64 {
	if t.IsZero() {
		return -1
	}
	return float64(t.UnixNano()) / 1e9
}

// Chdir sets the working directory.
func Chdir(dir string) error {
	return pathError("chdir", dir, chdir(dir))
}

// Getwd returns the working directory.
func Getwd() (dir string, err error) {
	dir, errno := getwd()
	return dir, pathError("getwd", ".", errno)
}
