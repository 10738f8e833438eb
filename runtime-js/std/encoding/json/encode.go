// Package json encodes and decodes JSON (RFC 8259).
package json

import (
	"encoding"
	"errors"
	"reflect"
	"strconv"
	"strings"
)

// Marshaler encodes itself.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// Marshal is v in JSON.
func Marshal(v any) ([]byte, error) {
	text, err := marshal(v, true)
	if err != nil {
		return nil, err
	}
	return []byte(text), nil
}

// MarshalIndent is Marshal laid out as by Indent.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	text, err := marshal(v, true)
	if err != nil {
		return nil, err
	}
	return []byte(indented(text, prefix, indent)), nil
}

func marshal(v any, html bool) (string, error) {
	e := &builder{html: html}
	if v == nil {
		return "null", nil
	}
	value := reflect.ValueOf(v)
	encoderOf(value.Type())(e, value, plain)
	return e.text, e.finished()
}

// A mode says where a value stands, which makes strings of some that are none.
type mode int

const (
	plain  mode = iota
	quoted      // in a field with the option "string"
	inName      // as the name of a member
)

// builder is JSON in the making. After an error no more is made.
type builder struct {
	text   string
	before int // bytes in front of text, while the name of a member is made
	html   bool
	err    error

	// How deep the value is in arrays and objects, and the pointers, maps and slices that it is in, watched for cycles when
	// there are many.
	depth int
	seen  map[any]bool
}

const (
	watchedDepth = 1000
	maxDepth     = 10000
)

func (e *builder) offset() int { return e.before + len(e.text) }

func (e *builder) fail(err error) {
	if e.err == nil {
		e.err = err
	}
}

// failMethod says that a method of v, or of the pointer to it, has failed.
func (e *builder) failMethod(v reflect.Value, err error, method string) {
	e.fail(&MarshalerError{reflect.PointerTo(v.Type()), err, method})
}

// nonString adds the text of a value that is no string and cannot be a name.
func (e *builder) nonString(text string, m mode) {
	if m == inName {
		e.fail(&nameError{offset: e.offset() + 1})
	}
	e.text += text
}

// open begins an array or object, if there can be one.
func (e *builder) open(text string, m mode) bool {
	e.nonString(text, m)
	if e.depth++; e.depth > maxDepth {
		e.fail(&SyntaxError{"exceeded max depth", int64(e.offset())})
	}
	return e.err == nil
}

func (e *builder) close(text string) {
	e.depth--
	e.text += text
}

// An encoder adds a value.
type encoder func(e *builder, v reflect.Value, m mode)

var encoders = map[reflect.Type]encoder{}

// encoderOf makes or finds the encoder of a type, which may be needed to make itself.
func encoderOf(t reflect.Type) encoder {
	if encode, ok := encoders[t]; ok {
		return encode
	}
	var encode encoder
	encoders[t] = func(e *builder, v reflect.Value, m mode) { encode(e, v, m) }
	encode = newEncoder(t)
	encoders[t] = encode
	return encode
}

var (
	marshalerType     = reflect.TypeFor[Marshaler]()
	textMarshalerType = reflect.TypeFor[encoding.TextMarshaler]()
	float64Type       = reflect.TypeFor[float64]()
)

// newEncoder prefers MarshalJSON to MarshalText, and both to what the kind of a type says. Pointers are followed: the
// methods are those of what they point to.
func newEncoder(t reflect.Type) encoder {
	encode := kindEncoder(t)
	if k := t.Kind(); k == reflect.Pointer || k == reflect.Interface {
		return encode
	}
	if has, addressed := implements(t, textMarshalerType); has {
		encode = methodEncoder(encodeTextMarshaler, encode, addressed, t.Kind() == reflect.String)
	}
	if has, addressed := implements(t, marshalerType); has {
		encode = methodEncoder(encodeMarshaler, encode, addressed, true)
	}
	return encode
}

// implements reports whether values of a type have the methods of an interface, possibly only by their address.
func implements(t, i reflect.Type) (has, addressed bool) {
	if t.Implements(i) {
		return true, false
	}
	has = reflect.PointerTo(t).Implements(i)
	return has, has
}

// methodEncoder calls a method, unless it needs an address and there is none, or the value is a name and methods are not
// for names.
func methodEncoder(method, otherwise encoder, addressed, notInName bool) encoder {
	return func(e *builder, v reflect.Value, m mode) {
		if addressed && !v.CanAddr() || notInName && m == inName {
			otherwise(e, v, m)
		} else {
			method(e, v, m)
		}
	}
}

// methodsOf is v as a T, or the pointer to v.
func methodsOf[T any](v reflect.Value) T {
	m, ok := reflect.TypeAssert[T](v)
	if !ok {
		m, _ = reflect.TypeAssert[T](v.Addr())
	}
	return m
}

func encodeMarshaler(e *builder, v reflect.Value, m mode) {
	e.marshaler(v, methodsOf[Marshaler](v))
}

func (e *builder) marshaler(v reflect.Value, m Marshaler) {
	b, err := m.MarshalJSON()
	if err != nil {
		if isTime(v.Type()) {
			err = timeError(err)
		}
		e.failMethod(v, err, "MarshalJSON")
		return
	}
	text := string(b)
	if wrong, what, where, offset := firstError(text, true); wrong {
		e.failMethod(v, syntaxError(what, where, e.offset()+offset), "MarshalJSON")
		return
	}
	e.text += escaped(compacted(text), e.html)
}

func encodeTextMarshaler(e *builder, v reflect.Value, m mode) {
	e.textMarshaler(v, methodsOf[encoding.TextMarshaler](v))
}

func (e *builder) textMarshaler(v reflect.Value, m encoding.TextMarshaler) {
	b, err := m.MarshalText()
	if err != nil {
		e.failMethod(v, err, "MarshalText")
		return
	}
	e.text += quote(string(b), e.html)
}

func kindEncoder(t reflect.Type) encoder {
	switch k := t.Kind(); {
	case k == reflect.Bool:
		return encodeBool
	case isInt(k):
		return encodeInt
	case isUint(k):
		return encodeUint
	case k == reflect.Float32, k == reflect.Float64:
		return encodeFloat
	case k == reflect.String:
		if t == numberType {
			return encodeNumber
		}
		return encodeString
	case k == reflect.Interface:
		return encodeInterface
	case k == reflect.Struct:
		return structEncoder(t)
	case k == reflect.Map:
		return mapEncoder(t)
	case k == reflect.Slice:
		return sliceEncoder(t)
	case k == reflect.Array:
		return arrayEncoder(t)
	case k == reflect.Pointer:
		return pointerEncoder(t)
	}
	return encodeUnsupported
}

func isInt(k reflect.Kind) bool  { return reflect.Int <= k && k <= reflect.Int64 }
func isUint(k reflect.Kind) bool { return reflect.Uint <= k && k <= reflect.Uintptr }

func (e *builder) number(text string, m mode) {
	if m != plain {
		text = `"` + text + `"`
	}
	e.text += text
}

func encodeBool(e *builder, v reflect.Value, m mode) {
	text := strconv.FormatBool(v.Bool())
	if m == quoted {
		e.text += `"` + text + `"`
	} else {
		e.nonString(text, m)
	}
}

func encodeInt(e *builder, v reflect.Value, m mode) {
	e.number(strconv.FormatInt(v.Int(), 10), m)
}

func encodeUint(e *builder, v reflect.Value, m mode) {
	e.number(strconv.FormatUint(v.Uint(), 10), m)
}

// encodeFloat writes numbers as JS does, exponents from 1e21 on and below 1e-6.
func encodeFloat(e *builder, v reflect.Value, m mode) {
	f := v.Float()
	bits := v.Type().Bits()
	if f-f != 0 {
		e.fail(&UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, bits)})
		return
	}
	size := max(f, -f)
	low, high := 1e-6, 1e21
	if bits == 32 {
		low, high = float64(float32(1e-6)), float64(float32(1e21))
	}
	if size == 0 || low <= size && size < high {
		e.number(strconv.FormatFloat(f, 'f', -1, bits), m)
		return
	}
	text := strconv.FormatFloat(f, 'e', -1, bits)
	if n := len(text); text[n-3:n-1] == "-0" {
		text = text[:n-2] + text[n-1:]
	}
	e.number(text, m)
}

func encodeString(e *builder, v reflect.Value, m mode) {
	text := quote(v.String(), e.html)
	if m == quoted {
		text = quote(text, false)
	}
	e.text += text
}

// encodeInterface calls methods that the interface has for nil pointers too.
func encodeInterface(e *builder, v reflect.Value, m mode) {
	if v.IsNil() {
		e.nonString("null", m)
		return
	}
	inner := v.Elem()
	if m == quoted {
		m = plain
	}
	if inner.Kind() == reflect.Pointer && inner.IsNil() && m == plain {
		t := v.Type()
		if t.Implements(marshalerType) {
			e.marshaler(inner, methodsOf[Marshaler](inner))
			return
		}
		if t.Implements(textMarshalerType) {
			e.textMarshaler(inner, methodsOf[encoding.TextMarshaler](inner))
			return
		}
	}
	if m == inName && v.NumMethod() == 0 && inner.Type() == float64Type {
		e.fail(&nameError{offset: e.offset() + 1}) // floats are names in map[float64]T, but not in map[any]T
		return
	}
	encoderOf(inner.Type())(e, inner, m)
}

func encodeUnsupported(e *builder, v reflect.Value, m mode) {
	e.fail(&UnsupportedTypeError{v.Type()})
}

// timeError is an error of the encoding of a time, without the name of the method.
func timeError(err error) error {
	return errors.New(strings.TrimPrefix(err.Error(), "Time.MarshalJSON: "))
}
