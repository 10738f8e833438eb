package json

import (
	"reflect"
	"strconv"
	"strings"
)

// An UnmarshalTypeError says that a value does not fit a Go type.
type UnmarshalTypeError struct {
	Value  string       // what it is: "bool", "array", "number -5"
	Type   reflect.Type // what it does not fit
	Offset int64        // after so many bytes
	Struct string       // the type of the whole
	Field  string       // the path from there: names and indices
	Err    error        // why it does not fit, or nil
}

func (e *UnmarshalTypeError) Error() string {
	s := "json: cannot unmarshal " + e.Value + " into Go value of type " + e.Type.String()
	if e.Struct != "" || e.Field != "" {
		what := "Go struct field "
		if last := e.Field[strings.LastIndexByte(e.Field, '.')+1:]; last != "" && strings.Trim(last, "0123456789") == "" {
			what = "" // an element
		}
		s = "json: cannot unmarshal " + e.Value + " into " + what + e.Struct + "." + e.Field + " of type " + e.Type.String()
	}
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap is Err.
func (e *UnmarshalTypeError) Unwrap() error { return e.Err }

// A misfit is an UnmarshalTypeError on its way to the whole, on which it learns its path.
type misfit struct {
	*UnmarshalTypeError
	pointer   string // the path (RFC 6901)
	placeless bool   // it stays without
}

// within adds to a misfit that it was found in the member or element of that name.
func within(err error, name string) error {
	if e, ok := err.(*misfit); ok {
		e.pointer = below(name, e.pointer)
	}
	return err
}

// below is the path of what a member or element has at pointer.
func below(name, pointer string) string {
	return "/" + strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1") + pointer
}

// finished is err as callers see it, who decode into a root of type t.
func finished(err error, t typ) error {
	e, ok := err.(*misfit)
	if !ok {
		return err
	}
	if e.pointer != "" && !e.placeless {
		e.Struct = typeName(t)
		e.Field = strings.ReplaceAll(e.pointer[1:], "/", ".")
	}
	return e.UnmarshalTypeError
}

// An UnmarshalFieldError is not used any more.
//
// Deprecated: kept for compatibility.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name + " of type " + e.Type.String()
}

// An InvalidUnmarshalError says that the argument of Unmarshal is no pointer, or nil.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// An UnsupportedTypeError says that there is no JSON for values of a type.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string {
	return "json: unsupported type: " + e.Type.String()
}

// An UnsupportedValueError says that there is no JSON for a value.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string {
	return "json: unsupported value: " + e.Str
}

// An InvalidUTF8Error is not used any more.
//
// Deprecated: kept for compatibility.
type InvalidUTF8Error struct {
	S string
}

func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

// A MarshalerError is an error of MarshalJSON or MarshalText, or says that the former did not return JSON.
type MarshalerError struct {
	Type       reflect.Type
	Err        error
	sourceFunc string
}

func (e *MarshalerError) Error() string {
	source := e.sourceFunc
	if source == "" {
		source = "MarshalJSON"
	}
	return "json: error calling " + source + " for type " + e.Type.String() + ": " + e.Err.Error()
}

// Unwrap is the method's error.
func (e *MarshalerError) Unwrap() error { return e.Err }

// A nameError says that the name of a member, at that path, would be no string.
type nameError struct {
	pointer string
	offset  int
}

func (e *nameError) Error() string {
	s := "jsontext: object member name must be a string"
	if e.pointer != "" {
		s += " within " + strconv.Quote(e.pointer)
	}
	return s + " after offset " + strconv.Itoa(e.offset)
}

// within adds to a nameError that it was found in the member or element of that name.
func (e *builder) within(name string) {
	if err, ok := e.err.(*nameError); ok {
		err.pointer = below(name, err.pointer)
	}
}

// finished is the error as callers see it.
func (e *builder) finished() error {
	if err, ok := e.err.(*nameError); ok {
		return &UnsupportedValueError{reflect.Value{}, err.Error()}
	}
	return e.err
}
