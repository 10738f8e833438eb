package flag

import (
	"errors"
	"fmt"
	"strings"
)

// usage tells how to use the program.
func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprint(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

// PrintDefaults writes the usage of all flags, with the defaults that are not zero.
func (f *FlagSet) PrintDefaults() {
	var faults []error
	f.VisitAll(func(flag *Flag) {
		text, err := describe(flag)
		if err != nil {
			faults = append(faults, err)
		}
		fmt.Fprint(f.Output(), text, "\n")
	})
	if len(faults) > 0 {
		fmt.Fprintln(f.Output())
		for _, err := range faults {
			fmt.Fprintln(f.Output(), err)
		}
	}
}

// describe returns the usage of a flag. The error is that of a Value that cannot tell its zero value.
func describe(flag *Flag) (string, error) {
	text := "  -" + flag.Name
	name, usage := UnquoteUsage(flag)
	if name != "" {
		text += " " + name
	}
	// Boolean flags of one letter have their usage on the same line.
	if len(text) > len("  -x") {
		text += "\n    "
	}
	text += "\t" + strings.ReplaceAll(usage, "\n", "\n    \t")
	zero, err := zeroText(flag)
	if err != nil || zero == flag.DefValue {
		return text, err
	}
	if _, ok := flag.Value.(*stringValue); ok {
		return text + fmt.Sprintf(" (default %q)", flag.DefValue), nil
	}
	return text + " (default " + flag.DefValue + ")", nil
}

// zero returns the zero value of v's type, or a pointer to one if v is a pointer; name is that of the type.
func zero(v Value) (z Value, name string)

// zeroText returns the text of the zero value of a flag's type.
func zeroText(flag *Flag) (text string, err error) {
	name := ""
	defer func() {
		if e := recover(); e != nil {
			err = errors.New(fmt.Sprintf("panic calling String method on zero %s for flag %s: %v", name, flag.Name, e))
		}
	}()
	value := flag.Value
	value, name = zero(value)
	return value.String(), nil
}

// UnquoteUsage returns the name in back quotes in a flag's usage, and the usage without the quotes. If there is none
// the name is one for the value's type, "" for boolean flags.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	usage = flag.Usage
	if before, rest, ok := strings.Cut(usage, "`"); ok {
		if name, after, ok := strings.Cut(rest, "`"); ok {
			return name, before + name + after
		}
	}
	switch value := flag.Value.(type) {
	case boolFlag:
		if value.IsBoolFlag() {
			return "", usage
		}
	case *durationValue:
		return "duration", usage
	case *float64Value:
		return "float", usage
	case *intValue, *int64Value:
		return "int", usage
	case *stringValue:
		return "string", usage
	case *uintValue, *uint64Value:
		return "uint", usage
	}
	return "value", usage
}
