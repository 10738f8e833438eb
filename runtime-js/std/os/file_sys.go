package os

// What the host does with open files. An errno of 0 is success; an offset of -1 stands for the one that the system
// keeps.

func openFile(name string, flag, mode int) (fd int, seekable bool, errno int)
func closeFile(fd int) (errno int)
func readFile(fd int, b []byte, offset int) (n, errno int)
func writeFile(fd int, b []byte, offset int) (n, errno int)
func writeString(fd int, s string, offset int) (n, errno int)
func readAll(fd int) (data []byte, errno int)
func truncateFile(fd, size int) (errno int)
func syncFile(fd int) (errno int)
func chmodFile(fd, mode int) (errno int)
func chownFile(fd, uid, gid int) (errno int)
func statFile(fd int) (s stat, errno int)
