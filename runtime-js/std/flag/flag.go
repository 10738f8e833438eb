// Package flag reads the flags of a command line.
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
)

// ErrHelp is what Parse returns for -h and -help if no such flag is defined.
var ErrHelp = errors.New("flag: help requested")

// ErrorHandling says what Parse does after an error.
type ErrorHandling int

const (
	ContinueOnError ErrorHandling = iota // returns it
	ExitOnError                          // exits with status 2, for -h and -help 0
	PanicOnError                         // panics with it
)

// A Flag is a flag that was defined.
type Flag struct {
	Name     string
	Usage    string
	Value    Value
	DefValue string // the text of the default value
}

// A FlagSet is a set of defined flags. The zero one has no name and ContinueOnError.
type FlagSet struct {
	// Usage, if not nil, is called after the message of an error and for -h, to tell how to use the program.
	Usage func()

	name          string
	parsed        bool
	set           map[string]*Flag
	defined       map[string]*Flag
	args          []string
	errorHandling ErrorHandling
	output        io.Writer
	early         map[string]string // where flags were set that were not defined yet
}

// NewFlagSet returns a set without flags.
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	f := &FlagSet{name: name, errorHandling: errorHandling}
	f.Usage = f.defaultUsage
	return f
}

// Init sets the name and what happens after errors.
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name = name
	f.errorHandling = errorHandling
}

// Name returns the name of the set.
func (f *FlagSet) Name() string { return f.name }

// ErrorHandling returns what Parse does after an error.
func (f *FlagSet) ErrorHandling() ErrorHandling { return f.errorHandling }

// Output returns where messages go: os.Stderr unless SetOutput was called.
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// SetOutput sets where messages go, for nil os.Stderr.
func (f *FlagSet) SetOutput(output io.Writer) { f.output = output }

// Parsed reports whether Parse was called.
func (f *FlagSet) Parsed() bool { return f.parsed }

// Args returns the arguments after the flags.
func (f *FlagSet) Args() []string { return f.args }

// NArg returns the number of arguments after the flags.
func (f *FlagSet) NArg() int { return len(f.args) }

// Arg returns the ith argument after the flags, "" if there is none.
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

// NFlag returns the number of flags that were set.
func (f *FlagSet) NFlag() int { return len(f.set) }

// Lookup returns a flag by its name, nil if there is none.
func (f *FlagSet) Lookup(name string) *Flag { return f.defined[name] }

// VisitAll calls fn for each flag, in the order of their names.
func (f *FlagSet) VisitAll(fn func(*Flag)) { visit(f.defined, fn) }

// Visit calls fn for each flag that was set, in the order of their names.
func (f *FlagSet) Visit(fn func(*Flag)) { visit(f.set, fn) }

func visit(flags map[string]*Flag, fn func(*Flag)) {
	names := make([]string, 0, len(flags))
	for name := range flags {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fn(flags[name])
	}
}

// Set sets a flag by its name.
func (f *FlagSet) Set(name, value string) error { return f.assign(name, value) }

// assign is Set. Its caller's caller is the one to blame if the flag is defined later.
func (f *FlagSet) assign(name, value string) error {
	flag := f.defined[name]
	if flag == nil {
		if f.early == nil {
			f.early = map[string]string{}
		}
		if _, file, line, ok := runtime.Caller(2); ok {
			f.early[name] = fmt.Sprintf("%s:%d", file, line)
		} else {
			f.early[name] = ""
		}
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.noteSet(flag)
	return nil
}

func (f *FlagSet) noteSet(flag *Flag) {
	if f.set == nil {
		f.set = map[string]*Flag{}
	}
	f.set[flag.Name] = flag
}

// Var defines a flag. Its default is what the value is now.
func (f *FlagSet) Var(value Value, name string, usage string) {
	switch {
	case name != "" && name[0] == '-':
		panic(f.say("flag %q begins with -", name))
	case containsByte(name, '='):
		panic(f.say("flag %q contains =", name))
	}
	flag := &Flag{name, usage, value, value.String()}
	if f.defined[name] != nil {
		if f.name == "" {
			panic(f.say("flag redefined: %s", name))
		}
		panic(f.say("%s flag redefined: %s", f.name, name))
	}
	if where := f.early[name]; where != "" {
		panic(fmt.Sprintf("flag %s set at %s before being defined", name, where))
	}
	if f.defined == nil {
		f.defined = map[string]*Flag{}
	}
	f.defined[name] = flag
}

func containsByte(s string, c byte) bool {
	for i := range len(s) {
		if s[i] == c {
			return true
		}
	}
	return false
}

// say writes a message to f's output and returns it.
func (f *FlagSet) say(format string, v ...any) string {
	message := fmt.Sprintf(format, v...)
	fmt.Fprintln(f.Output(), message)
	return message
}
