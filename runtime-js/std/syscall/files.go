package syscall

// The standard files.
const (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

// Flags of Open: one of the first three, and any of the others.
const (
	O_RDONLY    = 0
	O_WRONLY    = 1
	O_RDWR      = 2
	O_CREAT     = 0x40
	O_CREATE    = O_CREAT
	O_EXCL      = 0x80
	O_TRUNC     = 0x200
	O_APPEND    = 0x400
	O_DIRECTORY = 0x10000
	O_NOFOLLOW  = 0x20000
	O_CLOEXEC   = 0
	O_SYNC      = 0x101000
)

// Commands of fcntl, for which the host has none.
const (
	F_DUPFD         = 0
	F_GETFD         = 1
	F_SETFD         = 2
	F_GETFL         = 3
	F_SETFL         = 4
	F_GETOWN        = 5
	F_SETOWN        = 6
	F_GETLK         = 7
	F_SETLK         = 8
	F_SETLKW        = 9
	F_RGETLK        = 10
	F_RSETLK        = 11
	F_CNVT          = 12
	F_RSETLKW       = 13
	F_RDLCK         = 1
	F_WRLCK         = 2
	F_UNLCK         = 3
	F_UNLKSYS       = 4
	F_DUPFD_CLOEXEC = 1030
)

// SYS_FCNTL is the number of a system call that no host here makes.
const SYS_FCNTL = 500

// What a file is, in the mode of Stat_t, and who may do what with it.
const (
	S_IFMT        = 0370000
	S_IFSHM_SYSV  = 0300000
	S_IFSEMA      = 0270000
	S_IFCOND      = 0260000
	S_IFMUTEX     = 0250000
	S_IFSHM       = 0240000
	S_IFBOUNDSOCK = 0230000
	S_IFSOCKADDR  = 0220000
	S_IFDSOCK     = 0210000
	S_IFSOCK      = 0140000
	S_IFLNK       = 0120000
	S_IFREG       = 0100000
	S_IFBLK       = 0060000
	S_IFDIR       = 0040000
	S_IFCHR       = 0020000
	S_IFIFO       = 0010000

	S_UNSUP = 0370000

	S_ISUID = 0004000
	S_ISGID = 0002000
	S_ISVTX = 0001000

	S_IREAD  = 0400
	S_IWRITE = 0200
	S_IEXEC  = 0100

	S_IRWXU = 0700
	S_IRUSR = 0400
	S_IWUSR = 0200
	S_IXUSR = 0100

	S_IRWXG = 070
	S_IRGRP = 040
	S_IWGRP = 020
	S_IXGRP = 010

	S_IRWXO = 07
	S_IROTH = 04
	S_IWOTH = 02
	S_IXOTH = 01
)

const (
	// ImplementsGetwd tells that Getwd works.
	ImplementsGetwd = true
	// PathMax is the longest path that Getcwd gives.
	PathMax = 256
)

// Dirent is an entry of a directory.
type Dirent struct {
	Reclen uint16
	Name   [PathMax]byte
}

// Stat_t is what the host tells of a file.
type Stat_t struct {
	Dev       int64
	Ino       uint64
	Mode      uint32
	Nlink     uint32
	Uid       uint32
	Gid       uint32
	Rdev      int64
	Size      int64
	Blksize   int32
	Blocks    int32
	Atime     int64
	AtimeNsec int64
	Mtime     int64
	MtimeNsec int64
	Ctime     int64
	CtimeNsec int64
}

// What the host does: an errno of 0 is success, an offset of -1 stands for the one that the system keeps.
func openFile(name string, flag, mode int) (fd int, seekable bool, errno int)
func closeFile(fd int) (errno int)
func readFile(fd int, b []byte, offset int) (n, errno int)
func writeFile(fd int, b []byte, offset int) (n, errno int)
func truncateFile(fd, size int) (errno int)
func syncFile(fd int) (errno int)
func chmodFile(fd, mode int) (errno int)
func chownFile(fd, uid, gid int) (errno int)

// describe gives the fields of Stat_t in their order: of an open file if the name is "".
func describe(fd int, name string, follow bool) (fields []int, errno int)

// failure is the error of an errno; nil for 0.
func failure(errno int) error {
	if errno == 0 {
		return nil
	}
	return Errno(errno)
}

// Open opens a file and gives its descriptor.
func Open(path string, openmode int, perm uint32) (int, error) {
	fd, _, errno := openFile(path, openmode, int(perm))
	if errno != 0 {
		return -1, Errno(errno)
	}
	return fd, nil
}

// Close closes a file.
func Close(fd int) error { return failure(closeFile(fd)) }

// CloseOnExec does nothing: there are no other programs to start.
func CloseOnExec(fd int) {}

// Read reads from where the file was left.
func Read(fd int, b []byte) (int, error) {
	n, errno := readFile(fd, b, -1)
	return n, failure(errno)
}

// Write writes to where the file was left.
func Write(fd int, b []byte) (int, error) {
	n, errno := writeFile(fd, b, -1)
	return n, failure(errno)
}

// Pread reads from a place in the file.
func Pread(fd int, b []byte, offset int64) (int, error) {
	n, errno := readFile(fd, b, int(offset))
	return n, failure(errno)
}

// Pwrite writes to a place in the file.
func Pwrite(fd int, b []byte, offset int64) (int, error) {
	n, errno := writeFile(fd, b, int(offset))
	return n, failure(errno)
}

// Seek cannot be done: hosts do not tell where a file was left.
func Seek(fd int, offset int64, whence int) (int64, error) { return 0, ENOSYS }

// Fsync has the host write what it holds of the file.
func Fsync(fd int) error { return failure(syncFile(fd)) }

// Ftruncate changes the size of a file.
func Ftruncate(fd int, length int64) error { return failure(truncateFile(fd, int(length))) }

// Fchmod changes the mode of a file.
func Fchmod(fd int, mode uint32) error { return failure(chmodFile(fd, int(mode))) }

// Fchown changes the owner of a file.
func Fchown(fd int, uid, gid int) error { return failure(chownFile(fd, uid, gid)) }

// Fchdir cannot be done: hosts change to a directory by its name.
func Fchdir(fd int) error { return ENOSYS }

// Dup cannot be done by the host.
func Dup(fd int) (int, error) { return 0, ENOSYS }

// Dup2 cannot be done by the host.
func Dup2(fd, newfd int) error { return ENOSYS }

// Pipe cannot be done by the host.
func Pipe(fd []int) error { return ENOSYS }

// SetNonblock does nothing: what waits for the host lets others run.
func SetNonblock(fd int, nonblocking bool) error { return nil }

// Stat describes the file of a name.
func Stat(path string, st *Stat_t) error { return st.fill(describe(-1, path, true)) }

// Lstat describes the file of a name, or the link.
func Lstat(path string, st *Stat_t) error { return st.fill(describe(-1, path, false)) }

// Fstat describes an open file.
func Fstat(fd int, st *Stat_t) error { return st.fill(describe(fd, "", true)) }

func (st *Stat_t) fill(f []int, errno int) error {
	if errno != 0 {
		return Errno(errno)
	}
	*st = Stat_t{
		int64(f[0]), uint64(f[1]), uint32(f[2]), uint32(f[3]), uint32(f[4]), uint32(f[5]), int64(f[6]), int64(f[7]),
		int32(f[8]), int32(f[9]), int64(f[10]), int64(f[11]), int64(f[12]), int64(f[13]), int64(f[14]), int64(f[15]),
	}
	return nil
}
