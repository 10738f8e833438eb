// Package testlog lets package os know that a test is running.
package testlog

var panicOnExit0 bool

// PanicOnExit0 reports whether os.Exit(0) is to panic: a test that ends its process so has not failed, and not run.
func PanicOnExit0() bool { return panicOnExit0 }

// SetPanicOnExit0 says whether os.Exit(0) is to panic.
func SetPanicOnExit0(v bool) { panicOnExit0 = v }
