// Package runtime is the Go side of the runtime: what programs may ask of it.
package runtime

// The target that build constraints see.
const (
	GOOS     string = "js"
	GOARCH   string = "wasm"
	Compiler        = "goes"
)

// Version returns the version of the language.
func Version() string { return "go1.27" }

// GOROOT returns the root of the Go installation that the environment names, or "".
//
// Deprecated: use `go env GOROOT`.
func GOROOT() string

// Gosched lets the other goroutines that are ready run first.
func Gosched()

// Goexit runs the deferred calls of the goroutine and ends it.
func Goexit()

// NumGoroutine returns the number of goroutines.
func NumGoroutine() int

// NumCPU returns the number of CPUs that goroutines run on: one.
func NumCPU() int { return 1 }

// GOMAXPROCS returns the number of CPUs that run goroutines at once, which cannot be changed.
func GOMAXPROCS(n int) int { return 1 }

// SetDefaultGOMAXPROCS does nothing.
func SetDefaultGOMAXPROCS() {}

// NumCgoCall returns the number of calls of C functions.
func NumCgoCall() int64 { return 0 }

// LockOSThread does nothing: there is one thread.
func LockOSThread() {}

// UnlockOSThread undoes LockOSThread.
func UnlockOSThread() {}

// Breakpoint stops in a debugger, if there is one.
func Breakpoint()

// KeepAlive marks its argument as in use until here.
func KeepAlive(x any) {}

// getAuxv returns what an operating system tells a process when it starts, which is nothing here. Modules that look for
// features of processors take it by a linkname.
func getAuxv() []uintptr { return nil }
