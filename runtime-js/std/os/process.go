package os

import (
	"errors"
	"internal/testlog"
	"syscall"
)

// Args are the program's name and arguments.
var Args []string = args()

//goes:pure
func args() []string

// Exit ends the program with a status, 0 for success. Deferred functions are not run.
func Exit(code int) {
	if code == 0 && testlog.PanicOnExit0() {
		panic("unexpected call to os.Exit(0) during test")
	}
	syscall.Exit(code)
}

// Getpid returns the number of the process.
func Getpid() int { return syscall.Getpid() }

// Getppid returns the number of the parent's process.
func Getppid() int { return syscall.Getppid() }

// Getuid returns the user, -1 where the host has none.
func Getuid() int { return syscall.Getuid() }

// Geteuid returns the effective user.
func Geteuid() int { return syscall.Geteuid() }

// Getgid returns the group.
func Getgid() int { return syscall.Getgid() }

// Getegid returns the effective group.
func Getegid() int { return syscall.Getegid() }

// Getgroups returns the groups that the user belongs to.
func Getgroups() ([]int, error) {
	groups, err := syscall.Getgroups()
	return groups, NewSyscallError("getgroups", err)
}

// Getpagesize returns the size of a page of memory.
func Getpagesize() int { return syscall.Getpagesize() }

// Hostname returns the name of the host.
func Hostname() (name string, err error) {
	name = hostname()
	if name == "" {
		return "", NewSyscallError("hostname", syscall.ENOSYS)
	}
	return name, nil
}

func hostname() string

// Executable returns the path of the program.
func Executable() (string, error) {
	if len(Args) == 0 {
		return "", errors.New("Executable not implemented for js")
	}
	return Args[0], nil
}

// UserHomeDir returns the user's home directory.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// UserCacheDir returns the directory for what can be made again.
func UserCacheDir() (string, error) {
	return userDir("XDG_CACHE_HOME", "/.cache")
}

// UserConfigDir returns the directory for settings.
func UserConfigDir() (string, error) {
	return userDir("XDG_CONFIG_HOME", "/.config")
}

func userDir(variable, below string) (string, error) {
	dir := Getenv(variable)
	if dir == "" {
		dir = Getenv("HOME")
		if dir == "" {
			return "", errors.New("neither $" + variable + " nor $HOME are defined")
		}
		return dir + below, nil
	}
	if dir[0] != '/' {
		return "", errors.New("path in $" + variable + " is relative")
	}
	return dir, nil
}

// Signal is a signal of the system.
type Signal interface {
	String() string
	Signal()
}

// The signals that all systems have.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)
