package os

// What the host does with paths.

func statPath(name string, follow bool) (s stat, errno int)
func readDir(name string) (names []string, kinds []int, errno int)
func mkdir(name string, mode int) (errno int)
func remove(name string) (errno int)
func removeAll(name string) (errno int)
func rename(from, to string) (errno int)
func link(from, to string) (errno int)
func symlink(from, to string) (errno int)
func readlink(name string) (target string, errno int)
func chmod(name string, mode int) (errno int)
func chown(name string, uid, gid int, follow bool) (errno int)
func chtimes(name string, atime, mtime float64) (errno int)
func chdir(name string) (errno int)
func chdirFile(fd int, from, name string) (errno int)
func getwd() (dir string, errno int)
