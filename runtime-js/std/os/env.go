package os

import "syscall"

// LookupEnv returns the value of an environment variable, and whether it is set.
func LookupEnv(key string) (string, bool) { return syscall.Getenv(key) }

// Environ returns the environment, as "key=value".
func Environ() []string { return syscall.Environ() }

// Clearenv removes all environment variables.
func Clearenv() { syscall.Clearenv() }

// Getenv returns the value of an environment variable; "" if it is not set.
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

// Setenv sets an environment variable.
func Setenv(key, value string) error {
	return NewSyscallError("setenv", syscall.Setenv(key, value))
}

// Unsetenv removes an environment variable.
func Unsetenv(key string) error { return syscall.Unsetenv(key) }

// ExpandEnv replaces $name and ${name} by the values of environment variables.
func ExpandEnv(s string) string {
	return Expand(s, Getenv)
}

// Expand replaces $name and ${name} by what mapping returns for the name.
func Expand(s string, mapping func(string) string) string {
	text := ""
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 == len(s) {
			continue
		}
		text += s[start:i]
		name, size := variable(s[i+1:])
		switch {
		case name != "":
			text += mapping(name)
		case size == 0:
			text += s[i : i+1] // no name begins here: the $ stays
		}
		i += size
		start = i + 1
	}
	return text + s[start:]
}

// variable returns the name that follows a $, and how long it is with its braces. Bad syntax in braces has no name and
// is dropped; without braces the size is 0 then.
func variable(s string) (name string, size int) {
	switch {
	case s[0] == '{':
		if len(s) > 2 && isSpecial(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	case isSpecial(s[0]):
		return s[:1], 1
	}
	for size < len(s) && isLetterOrDigit(s[size]) {
		size++
	}
	return s[:size], size
}

// isSpecial reports whether c is the name of one of a shell's own variables.
func isSpecial(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

func isLetterOrDigit(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
