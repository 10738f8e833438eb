package flag

import (
	"errors"
	"os"
)

// Parse reads the flags at the start of the arguments, up to the first other argument or after "--". A flag is
// written -name=value, -name value, or -name alone if it is boolean; two dashes are as good as one.
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.parseOne()
		if err == nil {
			if more {
				continue
			}
			return nil
		}
		switch f.errorHandling {
		case ContinueOnError:
			return err
		case ExitOnError:
			if err == ErrHelp {
				os.Exit(0)
			}
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
	}
}

// parseOne reads one flag and reports whether there was one.
func (f *FlagSet) parseOne() (bool, error) {
	if len(f.args) == 0 {
		return false, nil
	}
	argument := f.args[0]
	if len(argument) < 2 || argument[0] != '-' {
		return false, nil
	}
	name := argument[1:]
	if name[0] == '-' {
		name = name[1:]
		if name == "" {
			f.args = f.args[1:]
			return false, nil
		}
	}
	if name[0] == '-' || name[0] == '=' {
		return false, f.fail("bad flag syntax: %s", argument)
	}
	f.args = f.args[1:]
	name, value, hasValue := cutValue(name)
	flag := f.defined[name]
	if flag == nil {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.fail("flag provided but not defined: -%s", name)
	}
	if err := f.read(flag, value, hasValue); err != nil {
		return false, err
	}
	f.noteSet(flag)
	return true, nil
}

// cutValue splits name=value.
func cutValue(s string) (name, value string, hasValue bool) {
	for i := range len(s) {
		if s[i] == '=' {
			return s[:i], s[i+1:], true
		}
	}
	return s, "", false
}

// read sets a flag to its value, which is the next argument unless the flag has one or is boolean.
func (f *FlagSet) read(flag *Flag, value string, hasValue bool) error {
	if isBool(flag.Value) {
		if !hasValue {
			if err := flag.Value.Set("true"); err != nil {
				return f.fail("invalid boolean flag %s: %v", flag.Name, err)
			}
			return nil
		}
		if err := flag.Value.Set(value); err != nil {
			return f.fail("invalid boolean value %q for -%s: %v", value, flag.Name, err)
		}
		return nil
	}
	if !hasValue {
		if len(f.args) == 0 {
			return f.fail("flag needs an argument: -%s", flag.Name)
		}
		value, f.args = f.args[0], f.args[1:]
	}
	if err := flag.Value.Set(value); err != nil {
		return f.fail("invalid value %q for flag -%s: %v", value, flag.Name, err)
	}
	return nil
}

// fail writes a message and the usage, and returns the message as error.
func (f *FlagSet) fail(format string, v ...any) error {
	message := f.say(format, v...)
	f.usage()
	return errors.New(message)
}
