package syscall

// What the host does with paths; an errno of 0 is success.
func mkdir(name string, mode int) (errno int)
func unlink(name string) (errno int)
func rmdir(name string) (errno int)
func rename(from, to string) (errno int)
func link(from, to string) (errno int)
func symlink(from, to string) (errno int)
func readlink(name string) (target string, errno int)
func chmod(name string, mode int) (errno int)
func chown(name string, uid, gid int, follow bool) (errno int)
func chtimes(name string, atime, mtime float64) (errno int)
func chdir(name string) (errno int)
func getwd() (dir string, errno int)
func truncate(name string, size int) (errno int)
func umask(mask int) int

// Mkdir makes a directory.
func Mkdir(path string, perm uint32) error { return failure(mkdir(path, int(perm))) }

// Unlink removes a name of a file.
func Unlink(path string) error { return failure(unlink(path)) }

// Rmdir removes an empty directory.
func Rmdir(path string) error { return failure(rmdir(path)) }

// Rename gives a file another name.
func Rename(from, to string) error { return failure(rename(from, to)) }

// Link gives a file one more name.
func Link(path, link_ string) error { return failure(link(path, link_)) }

// Symlink makes a link to a name.
func Symlink(path, link string) error { return failure(symlink(path, link)) }

// Readlink copies the name that a link has to buf.
func Readlink(path string, buf []byte) (n int, err error) {
	target, errno := readlink(path)
	return copy(buf, target), failure(errno)
}

// Chmod changes the mode of a file.
func Chmod(path string, mode uint32) error { return failure(chmod(path, int(mode))) }

// Chown changes the owner of a file.
func Chown(path string, uid, gid int) error { return failure(chown(path, uid, gid, true)) }

// Lchown changes the owner of a file or link.
func Lchown(path string, uid, gid int) error { return failure(chown(path, uid, gid, false)) }

// Truncate changes the size of a file.
func Truncate(path string, length int64) error { return failure(truncate(path, int(length))) }

// UtimesNano sets the times of a file: of its last use, and of its last change.
func UtimesNano(path string, ts []Timespec) error {
	if len(ts) != 2 {
		return EINVAL
	}
	return failure(chtimes(path, float64(ts[0].Nano())/1e9, float64(ts[1].Nano())/1e9))
}

// Chdir changes the working directory.
func Chdir(path string) (err error) { return failure(chdir(path)) }

// Getwd returns the working directory.
func Getwd() (wd string, err error) {
	dir, errno := getwd()
	return dir, failure(errno)
}

// Getcwd copies the name of the working directory to buf.
func Getcwd(buf []byte) (n int, err error) {
	dir, err := Getwd()
	return copy(buf, dir), err
}

// ReadDirent cannot be done: hosts give the entries of a directory by its name.
func ReadDirent(fd int, buf []byte) (int, error) { return 0, ENOSYS }

// ParseDirent finds no names, since ReadDirent gives none.
func ParseDirent(buf []byte, max int, names []string) (consumed int, count int, newnames []string) {
	return len(buf), 0, names
}

// Umask sets the mask of the modes of new files, and returns the one before.
func Umask(mask int) (oldmask int) { return umask(mask) }
