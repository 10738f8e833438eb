package flag

import (
	"encoding"
	"internal/dynamic"
	"unsafe"
)

// textValue is a value that converts itself from and to text.
type textValue struct {
	p encoding.TextUnmarshaler
}

func (t textValue) Set(s string) error { return t.p.UnmarshalText([]byte(s)) }

func (t textValue) Get() any { return t.p }

func (t textValue) String() string {
	if m, ok := t.p.(encoding.TextMarshaler); ok {
		if text, err := m.MarshalText(); err == nil {
			return string(text)
		}
	}
	return ""
}

// store sets the variable that p points to.
func store(p any, value unsafe.Pointer)

// newTextValue returns the value of the variable that p points to, after setting that to its default.
func newTextValue(p encoding.TextUnmarshaler, value encoding.TextMarshaler) textValue {
	pointer := dynamic.TypeOf(p)
	if dynamic.Kind(pointer) != dynamic.Pointer {
		panic("variable value type must be a pointer")
	}
	variable := dynamic.Elem(pointer)
	initial, v := dynamic.TypeOf(value), dynamic.ValueOf(value)
	if dynamic.Kind(initial) == dynamic.Pointer {
		initial, v = dynamic.Elem(initial), dynamic.Pointee(initial, v)
	}
	if initial != variable {
		panic("default type does not match variable type: " + dynamic.Name(initial) + " != " + dynamic.Name(variable))
	}
	store(p, v)
	return textValue{p}
}

// TextVar defines a flag for the variable that p points to, which converts itself from text. The default must be of
// the variable's type or a pointer to it.
func (f *FlagSet) TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	f.Var(newTextValue(p, value), name, usage)
}

// TextVar defines a flag for the variable that p points to, which converts itself from text. The default must be of
// the variable's type or a pointer to it.
func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	CommandLine.TextVar(p, name, value, usage)
}
