package flag

import (
	"io"
	"os"
)

// What Go's tests of the package take of its insides, for ours.

var DefaultUsage = Usage

// ResetForTesting forgets all flags of the program.
func ResetForTesting(usage func()) {
	CommandLine = NewFlagSet(os.Args[0], ContinueOnError)
	CommandLine.SetOutput(io.Discard)
	CommandLine.Usage = func() { Usage() }
	Usage = usage
}
