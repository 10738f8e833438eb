// Package debug looks into a running program. What concerns Go's collector has no effect: the host has its own.
package debug

import (
	"os"
	"runtime"
	"time"
)

// Stack returns a trace of the goroutine that calls it.
func Stack() []byte {
	for size := 1024; ; size *= 2 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, false); n < size {
			return buf[:n]
		}
	}
}

// PrintStack writes the trace to standard error.
func PrintStack() {
	os.Stderr.Write(Stack())
}

// SetTraceback does nothing: traces show all they can.
func SetTraceback(level string) {}

// SetPanicOnFault returns the setting before.
func SetPanicOnFault(enabled bool) bool {
	return swap(&panicOnFault, enabled)
}

// SetMaxStack returns the setting before; the host limits the stack.
func SetMaxStack(bytes int) int {
	return swap(&maxStack, bytes)
}

// SetMaxThreads returns the setting before; there is one thread.
func SetMaxThreads(threads int) int {
	return swap(&maxThreads, threads)
}

// SetGCPercent returns the setting before.
func SetGCPercent(percent int) int {
	return swap(&gcPercent, max(percent, -1))
}

// SetMemoryLimit returns the setting before; a negative limit only asks for it.
func SetMemoryLimit(limit int64) int64 {
	if limit < 0 {
		return memoryLimit
	}
	return swap(&memoryLimit, limit)
}

var (
	panicOnFault       = false
	maxStack           = 1000000000
	maxThreads         = 10000
	gcPercent          = 100
	memoryLimit  int64 = 1<<63 - 1
)

func swap[T any](setting *T, value T) (old T) {
	old = *setting
	*setting = value
	return
}

// FreeOSMemory collects garbage.
func FreeOSMemory() {
	runtime.GC()
}

// WriteHeapDump does nothing.
func WriteHeapDump(fd uintptr) {}

// CrashOptions has no options yet.
type CrashOptions struct{}

// SetCrashOutput does nothing: reports of crashes go to standard error.
func SetCrashOutput(f *os.File, opts CrashOptions) error {
	return nil
}

// GCStats describes collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats finds no collections: the host does not tell.
func ReadGCStats(stats *GCStats) {
	quantiles := stats.PauseQuantiles
	clear(quantiles)
	*stats = GCStats{LastGC: time.Unix(0, 0), PauseQuantiles: quantiles}
}
