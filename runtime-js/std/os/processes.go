package os

import (
	"syscall"
	"time"
)

// ProcAttr says how a process is to be started.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []*File
	Sys   *syscall.SysProcAttr
}

// Process is a process of the system.
type Process struct {
	Pid int
}

// ProcessState is how a process has ended.
type ProcessState struct {
	pid    int
	status syscall.WaitStatus
}

// FindProcess makes a Process of a number, whether or not there is such a process.
func FindProcess(pid int) (*Process, error) {
	return &Process{pid}, nil
}

// StartProcess fails: hosts start no processes.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	return nil, &PathError{Op: "fork/exec", Path: name, Err: syscall.ENOSYS}
}

// Release gives up what the system holds for the process.
func (p *Process) Release() error {
	p.Pid = -1
	return nil
}

// Kill ends the process at once.
func (p *Process) Kill() error {
	return p.Signal(Kill)
}

// Signal sends a signal to the process, if the host can.
func (p *Process) Signal(sig Signal) error {
	s, ok := sig.(syscall.Signal)
	if !ok {
		return syscall.EINVAL
	}
	if p.Pid < 1 {
		return ErrProcessDone
	}
	err := syscall.Kill(p.Pid, s)
	if err == syscall.ESRCH {
		return ErrProcessDone
	}
	return err
}

// Wait fails: hosts do not tell how processes end.
func (p *Process) Wait() (*ProcessState, error) {
	return nil, NewSyscallError("wait", syscall.ENOSYS)
}

// WithHandle fails: there are no handles of processes.
func (p *Process) WithHandle(f func(handle uintptr)) error {
	return ErrNoHandle
}

// Pid is the number of the process.
func (p *ProcessState) Pid() int { return p.pid }

// Exited reports whether the process ended by itself.
func (p *ProcessState) Exited() bool { return p.status.Exited() }

// Success reports whether the process ended without an error.
func (p *ProcessState) Success() bool { return p.status.ExitStatus() == 0 }

// ExitCode is the status of a process that has ended by itself, else -1.
func (p *ProcessState) ExitCode() int {
	if p == nil || !p.Exited() {
		return -1
	}
	return p.status.ExitStatus()
}

// Sys is the syscall.WaitStatus.
func (p *ProcessState) Sys() any { return p.status }

// SysUsage is what the process has used, a *syscall.Rusage.
func (p *ProcessState) SysUsage() any { return &syscall.Rusage{} }

// SystemTime is not known.
func (p *ProcessState) SystemTime() time.Duration { return 0 }

// UserTime is not known.
func (p *ProcessState) UserTime() time.Duration { return 0 }

func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	return "exit status " + decimal(p.ExitCode())
}

func decimal(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	if n > 9 {
		return decimal(n/10) + decimal(n%10)
	}
	return string(rune('0' + n))
}

// Pipe fails: hosts have no pipes inside of a process.
func Pipe() (r *File, w *File, err error) {
	return nil, nil, NewSyscallError("pipe", syscall.ENOSYS)
}
