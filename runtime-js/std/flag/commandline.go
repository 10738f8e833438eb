package flag

import (
	"fmt"
	"os"
	"time"
)

// CommandLine has the flags that the functions of the package define, those of the program.
var CommandLine = NewFlagSet(programName(), ExitOnError)

func init() {
	// Usage may be changed later.
	CommandLine.Usage = func() { Usage() }
}

func programName() string {
	if len(os.Args) == 0 {
		return ""
	}
	return os.Args[0]
}

// Usage tells how to use the program. It may be changed.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

// Parse reads the flags of the program. It is to be called when all are defined, before they are used.
func Parse() { CommandLine.Parse(os.Args[1:]) }

// Parsed reports whether Parse was called.
func Parsed() bool { return CommandLine.Parsed() }

// PrintDefaults writes the usage of all flags, with the defaults that are not zero.
func PrintDefaults() { CommandLine.PrintDefaults() }

// Args returns the arguments after the flags.
func Args() []string { return CommandLine.args }

// NArg returns the number of arguments after the flags.
func NArg() int { return len(CommandLine.args) }

// Arg returns the ith argument after the flags, "" if there is none.
func Arg(i int) string { return CommandLine.Arg(i) }

// NFlag returns the number of flags that were set.
func NFlag() int { return CommandLine.NFlag() }

// Lookup returns a flag by its name, nil if there is none.
func Lookup(name string) *Flag { return CommandLine.Lookup(name) }

// Set sets a flag by its name.
func Set(name, value string) error { return CommandLine.assign(name, value) }

// VisitAll calls fn for each flag, in the order of their names.
func VisitAll(fn func(*Flag)) { CommandLine.VisitAll(fn) }

// Visit calls fn for each flag that was set, in the order of their names.
func Visit(fn func(*Flag)) { CommandLine.Visit(fn) }

// Var defines a flag. Its default is what the value is now.
func Var(value Value, name string, usage string) { CommandLine.Var(value, name, usage) }

// Func defines a flag that calls fn with its value, each time it is there.
func Func(name, usage string, fn func(string) error) { CommandLine.Func(name, usage, fn) }

// BoolFunc is Func for a flag that needs no value.
func BoolFunc(name, usage string, fn func(string) error) { CommandLine.BoolFunc(name, usage, fn) }

// BoolVar defines a flag for the variable that p points to, which it sets to the default.
func BoolVar(p *bool, name string, value bool, usage string) {
	CommandLine.BoolVar(p, name, value, usage)
}

// Bool defines a flag and returns its variable.
func Bool(name string, value bool, usage string) *bool {
	return CommandLine.Bool(name, value, usage)
}

// IntVar defines a flag for the variable that p points to, which it sets to the default.
func IntVar(p *int, name string, value int, usage string) {
	CommandLine.IntVar(p, name, value, usage)
}

// Int defines a flag and returns its variable.
func Int(name string, value int, usage string) *int {
	return CommandLine.Int(name, value, usage)
}

// Int64Var defines a flag for the variable that p points to, which it sets to the default.
func Int64Var(p *int64, name string, value int64, usage string) {
	CommandLine.Int64Var(p, name, value, usage)
}

// Int64 defines a flag and returns its variable.
func Int64(name string, value int64, usage string) *int64 {
	return CommandLine.Int64(name, value, usage)
}

// UintVar defines a flag for the variable that p points to, which it sets to the default.
func UintVar(p *uint, name string, value uint, usage string) {
	CommandLine.UintVar(p, name, value, usage)
}

// Uint defines a flag and returns its variable.
func Uint(name string, value uint, usage string) *uint {
	return CommandLine.Uint(name, value, usage)
}

// Uint64Var defines a flag for the variable that p points to, which it sets to the default.
func Uint64Var(p *uint64, name string, value uint64, usage string) {
	CommandLine.Uint64Var(p, name, value, usage)
}

// Uint64 defines a flag and returns its variable.
func Uint64(name string, value uint64, usage string) *uint64 {
	return CommandLine.Uint64(name, value, usage)
}

// StringVar defines a flag for the variable that p points to, which it sets to the default.
func StringVar(p *string, name string, value string, usage string) {
	CommandLine.StringVar(p, name, value, usage)
}

// String defines a flag and returns its variable.
func String(name string, value string, usage string) *string {
	return CommandLine.String(name, value, usage)
}

// Float64Var defines a flag for the variable that p points to, which it sets to the default.
func Float64Var(p *float64, name string, value float64, usage string) {
	CommandLine.Float64Var(p, name, value, usage)
}

// Float64 defines a flag and returns its variable.
func Float64(name string, value float64, usage string) *float64 {
	return CommandLine.Float64(name, value, usage)
}

// DurationVar defines a flag for the variable that p points to, which it sets to the default.
func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	CommandLine.DurationVar(p, name, value, usage)
}

// Duration defines a flag and returns its variable.
func Duration(name string, value time.Duration, usage string) *time.Duration {
	return CommandLine.Duration(name, value, usage)
}
