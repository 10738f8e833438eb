package syscall

import "sync"

// ForkLock is held while files are opened that other programs must not get.
var ForkLock sync.RWMutex

// SysProcAttr has what systems know of a new process beyond ProcAttr: nothing here.
type SysProcAttr struct{}

// ProcAttr says how a process is to be started.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []uintptr
	Sys   *SysProcAttr
}

// StartProcess fails: hosts start no processes.
func StartProcess(argv0 string, argv []string, attr *ProcAttr) (pid int, handle uintptr, err error) {
	return 0, 0, ENOSYS
}

// Wait4 fails: there are no processes to wait for.
func Wait4(pid int, wstatus *WaitStatus, options int, rusage *Rusage) (wpid int, err error) {
	return 0, ENOSYS
}

// Kill sends a signal to a process, if the host can.
func Kill(pid int, signum Signal) error { return failure(kill(pid, int(signum))) }

func kill(pid, signal int) (errno int)

// WaitStatus is how a process has ended.
type WaitStatus uint32

func (w WaitStatus) Exited() bool       { return w&0x7f == 0 }
func (w WaitStatus) ExitStatus() int    { return int(w >> 8 & 0xff) }
func (w WaitStatus) Signaled() bool     { return w&0x7f != 0 && w&0x7f != 0x7f }
func (w WaitStatus) Signal() Signal     { return Signal(w & 0x7f) }
func (w WaitStatus) CoreDump() bool     { return false }
func (w WaitStatus) Stopped() bool      { return false }
func (w WaitStatus) Continued() bool    { return false }
func (w WaitStatus) StopSignal() Signal { return 0 }
func (w WaitStatus) TrapCause() int     { return 0 }

// Rusage is what a process has used.
type Rusage struct {
	Utime Timeval
	Stime Timeval
}

// Exit ends the program.
func Exit(code int)

func Getpid() int
func Getppid() int

func identity() (uid, euid, gid, egid int)

func Getuid() int {
	uid, _, _, _ := identity()
	return uid
}

func Geteuid() int {
	_, euid, _, _ := identity()
	return euid
}

func Getgid() int {
	_, _, gid, _ := identity()
	return gid
}

func Getegid() int {
	_, _, _, egid := identity()
	return egid
}

// Getgroups returns the groups that the user belongs to; hosts list his own among them.
func Getgroups() (groups []int, err error) {
	groups, ok := hostGroups()
	if !ok {
		return nil, ENOSYS
	}
	return groups, nil
}

func hostGroups() (groups []int, ok bool)

// Getpagesize returns the size of a page of memory.
func Getpagesize() int { return 65536 }

// Sysctl knows the name of the system.
func Sysctl(key string) (string, error) {
	if key == "kern.hostname" {
		return "js", nil
	}
	return "", ENOSYS
}

// Syscall fails: hosts have functions instead of system calls.
func Syscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) { return 0, 0, ENOSYS }

// Syscall6 fails as Syscall does.
func Syscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	return 0, 0, ENOSYS
}

// RawSyscall fails as Syscall does.
func RawSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) { return 0, 0, ENOSYS }

// RawSyscall6 fails as Syscall does.
func RawSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	return 0, 0, ENOSYS
}
