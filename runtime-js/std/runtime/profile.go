package runtime

import "internal/exectrace"

// MemProfileRate is how many bytes are allocated between samples; there are none.
var MemProfileRate int = 512 * 1024

// A StackRecord is a stack under way.
type StackRecord struct {
	Stack0 [32]uintptr
}

// Stack returns the program counters up to the first zero.
func (r *StackRecord) Stack() []uintptr {
	return upToZero(&r.Stack0)
}

func upToZero(pcs *[32]uintptr) []uintptr {
	for i, pc := range pcs {
		if pc == 0 {
			return pcs[:i]
		}
	}
	return pcs[:]
}

// A MemProfileRecord describes the allocations at a place.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

// InUseBytes returns the bytes that have not been freed.
func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

// InUseObjects returns the objects that have not been freed.
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

// Stack returns the program counters up to the first zero.
func (r *MemProfileRecord) Stack() []uintptr {
	return upToZero(&r.Stack0)
}

// A BlockProfileRecord describes the waits at a place.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

// MemProfile has no records: nothing is sampled.
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }

// BlockProfile has no records.
func BlockProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// MutexProfile has no records.
func MutexProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// ThreadCreateProfile has no records.
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) { return 0, true }

// GoroutineProfile has the stacks of the goroutines, as far as they are known.
func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	stacks := goroutineStacks()
	if len(stacks) > len(p) {
		return len(stacks), false
	}
	for i, stack := range stacks {
		p[i] = StackRecord{}
		copy(p[i].Stack0[:], stack)
	}
	return len(stacks), true
}

// goroutineStacks returns the program counters of all goroutines, of the one that runs first.
func goroutineStacks() [][]uintptr

// CPUProfile panics.
//
// Deprecated: it has done nothing for long.
func CPUProfile() []byte {
	panic("CPUProfile no longer available")
}

// SetCPUProfileRate does nothing.
func SetCPUProfileRate(hz int) {}

// SetBlockProfileRate does nothing.
func SetBlockProfileRate(rate int) {}

// SetMutexProfileFraction does nothing and returns the fraction, zero.
func SetMutexProfileFraction(rate int) int { return 0 }

// StartTrace begins an execution trace. Programs use package runtime/trace.
func StartTrace() error {
	if !exectrace.Start() {
		return errorString("tracing is already enabled")
	}
	return nil
}

// An errorString is a run-time error without more to it than a text.
type errorString string

func (errorString) RuntimeError() {}

func (e errorString) Error() string { return "runtime error: " + string(e) }

// StopTrace ends the trace, if there is one, and waits until all of it has been read.
func StopTrace() { exectrace.Stop() }

// ReadTrace waits for the next part of the trace and returns it, or nil at its end. One goroutine at a time may call it.
func ReadTrace() []byte {
	part, _ := exectrace.Read()
	return part.Data
}
