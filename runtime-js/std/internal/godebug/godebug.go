// Package godebug has the settings of the environment variable GODEBUG, by which packages of Go's library keep to what they
// did in earlier versions.
package godebug

// Setting is one setting of GODEBUG.
type Setting struct {
	name string
}

// New returns the setting of that name. A # before the name marks one that is not documented.
func New(name string) *Setting {
	return &Setting{name}
}

// Undocumented reports whether the setting is not documented.
func (s *Setting) Undocumented() bool {
	return s.name != "" && s.name[0] == '#'
}

// Name is the name without the mark.
func (s *Setting) Name() string {
	if s.Undocumented() {
		return s.name[1:]
	}
	return s.name
}

// defaults are the settings that the program's go.mod and main package ask for. The compiler gives the variable its value.
var defaults string

// started is what the environment said when the program began, which is what counts for the mode of crypto/fips140.
var started = environment()

// Value is what the environment says now, or else what the program starts with, "" if that is nothing.
func (s *Setting) Value() string {
	now := started
	if s.Name() != "fips140" {
		now = environment()
	}
	if value := setting(now, s.Name()); value != "" {
		return value
	}
	return setting(defaults, s.Name())
}

// String is name=value.
func (s *Setting) String() string {
	return s.Name() + "=" + s.Value()
}

// IncNonDefault counts that the setting has changed what a package does, for package runtime/metrics, which has no
// reader of the counts here.
func (s *Setting) IncNonDefault() {}

// setting finds the last name=value in list; a #pattern after the value is left out.
func setting(list, name string) string {
	value := ""
	for start := 0; start < len(list); {
		end := start
		for end < len(list) && list[end] != ',' {
			end++
		}
		item := list[start:end]
		if len(item) > len(name) && item[:len(name)] == name && item[len(name)] == '=' {
			value = item[len(name)+1:]
		}
		start = end + 1
	}
	for i := range len(value) {
		if value[i] == '#' {
			return value[:i]
		}
	}
	return value
}

// environment is the value of GODEBUG.
func environment() string
