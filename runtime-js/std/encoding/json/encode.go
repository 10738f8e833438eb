// Package json encodes and decodes JSON (RFC 8259).
package json

import (
	"encoding"
	"errors"
	"internal/dynamic"
	"reflect"
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
	t, value := whole(v)
	encoderOf(t)(e, variable(value), variableKey(), false, plain)
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

// failMethod says that a method of a t, or of the pointer to it, has failed.
func (e *builder) failMethod(t typ, err error, method string) {
	e.fail(&MarshalerError{reflected(pointerTo(t)), err, method})
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

// An encoder adds what is in a variable. That is addressed if there is a pointer to it, which methods could be called with.
type encoder func(e *builder, object, key opaque, addressed bool, m mode)

var encoders = map[typ]encoder{}

// encoderOf makes or finds the encoder of a type, which may be needed to make itself.
func encoderOf(t typ) encoder {
	if encode, ok := encoders[t]; ok {
		return encode
	}
	var encode encoder
	encoders[t] = func(e *builder, object, key opaque, addressed bool, m mode) { encode(e, object, key, addressed, m) }
	encode = newEncoder(t)
	encoders[t] = encode
	return encode
}

var (
	marshalerType     = typeFor((*Marshaler)(nil))
	textMarshalerType = typeFor((*encoding.TextMarshaler)(nil))
)

// newEncoder prefers MarshalJSON to MarshalText, and both to what the kind of a type says. Pointers are followed: the
// methods are those of what they point to.
func newEncoder(t typ) encoder {
	encode := kindEncoder(t)
	if k := kindOf(t); k == dynamic.Pointer || k == dynamic.Interface {
		return encode
	}
	if has, addressed := marshals(t, textMarshalerType); has {
		text := func(e *builder, x any) { e.textMarshaler(t, x.(encoding.TextMarshaler)) }
		encode = methodEncoder(t, text, encode, addressed, kindOf(t) == dynamic.String)
	}
	if has, addressed := marshals(t, marshalerType); has {
		json := func(e *builder, x any) { e.marshaler(t, x.(Marshaler)) }
		encode = methodEncoder(t, json, encode, addressed, true)
	}
	return encode
}

// marshals reports whether values of a type have the methods of an interface, possibly only by their address.
func marshals(t, i typ) (has, addressed bool) {
	if hasMethodsOf(t, i) {
		return true, false
	}
	has = hasMethodsOf(pointerTo(t), i)
	return has, has
}

// methodEncoder calls a method, unless it needs an address and there is none, or the value is a name and methods are not
// for names.
func methodEncoder(t typ, method func(e *builder, x any), otherwise encoder, byAddress, notInName bool) encoder {
	return func(e *builder, object, key opaque, addressed bool, m mode) {
		switch {
		case byAddress && !addressed || notInName && m == inName:
			otherwise(e, object, key, addressed, m)
		case byAddress:
			method(e, addressOf(t, object, key))
		default:
			method(e, packed(t, get(object, key)))
		}
	}
}

func (e *builder) marshaler(t typ, m Marshaler) {
	b, err := m.MarshalJSON()
	if err != nil {
		if isTime(t) {
			err = timeError(err)
		}
		e.failMethod(t, err, "MarshalJSON")
		return
	}
	text := string(b)
	if wrong, what, where, offset := firstError(text, true); wrong {
		e.failMethod(t, syntaxError(what, where, e.offset()+offset), "MarshalJSON")
		return
	}
	e.text += escaped(compacted(text), e.html)
}

func (e *builder) textMarshaler(t typ, m encoding.TextMarshaler) {
	b, err := m.MarshalText()
	if err != nil {
		e.failMethod(t, err, "MarshalText")
		return
	}
	e.text += quote(string(b), e.html)
}

func kindEncoder(t typ) encoder {
	switch k := kindOf(t); {
	case k == dynamic.Bool:
		return encodeBool
	case isInt(k), isUint(k):
		return encodeInteger
	case isFloat(k):
		return floatEncoder(t)
	case k == dynamic.String:
		if t == numberType {
			return encodeNumber
		}
		return encodeString
	case k == dynamic.Interface:
		return interfaceEncoder(t)
	case k == dynamic.Struct:
		return structEncoder(t)
	case k == dynamic.Map:
		return mapEncoder(t)
	case k == dynamic.Slice:
		return sliceEncoder(t)
	case k == dynamic.Array:
		return arrayEncoder(t)
	case k == dynamic.Pointer:
		return pointerEncoder(t)
	}
	return func(e *builder, object, key opaque, addressed bool, m mode) {
		e.fail(&UnsupportedTypeError{reflected(t)})
	}
}

func (e *builder) number(text string, m mode) {
	if m != plain {
		text = `"` + text + `"`
	}
	e.text += text
}

func encodeBool(e *builder, object, key opaque, addressed bool, m mode) {
	text := boolText(get(object, key))
	if m == quoted {
		e.text += `"` + text + `"`
	} else {
		e.nonString(text, m)
	}
}

func encodeInteger(e *builder, object, key opaque, addressed bool, m mode) {
	e.number(integerText(get(object, key)), m)
}

// floatEncoder writes numbers as JS does, exponents from 1e21 on and below 1e-6.
func floatEncoder(t typ) encoder {
	is32 := kindOf(t) == dynamic.Float32
	return func(e *builder, object, key opaque, addressed bool, m mode) {
		v := get(object, key)
		if f := dynamic.FloatOf(v); f-f != 0 {
			e.fail(&UnsupportedValueError{reflect.ValueOf(packed(t, v)), dynamic.Text(t, kindOf(t), v)})
		} else {
			e.number(floatText(f, is32), m)
		}
	}
}

func encodeString(e *builder, object, key opaque, addressed bool, m mode) {
	text := quote(dynamic.StringOf(get(object, key)), e.html)
	if m == quoted {
		text = quote(text, false)
	}
	e.text += text
}

// interfaceEncoder calls methods that the interface has for nil pointers too.
func interfaceEncoder(t typ) encoder {
	isMarshaler, isTextMarshaler := hasMethodsOf(t, marshalerType), hasMethodsOf(t, textMarshalerType)
	isAny := numMethod(t) == 0
	return func(e *builder, object, key opaque, addressed bool, m mode) {
		x := interfaceValue(get(object, key))
		inner, v := whole(x)
		if inner == nil {
			e.nonString("null", m)
			return
		}
		if m == quoted {
			m = plain
		}
		if kindOf(inner) == dynamic.Pointer && dynamic.IsNil(v) && m == plain {
			if isMarshaler {
				e.marshaler(inner, x.(Marshaler))
				return
			}
			if isTextMarshaler {
				e.textMarshaler(inner, x.(encoding.TextMarshaler))
				return
			}
		}
		if m == inName && isAny && inner == float64Type {
			e.fail(&nameError{offset: e.offset() + 1}) // floats are names in map[float64]T, but not in map[any]T
			return
		}
		encoderOf(inner)(e, variable(v), variableKey(), false, m)
	}
}

// timeError is an error of the encoding of a time, without the name of the method.
func timeError(err error) error {
	return errors.New(strings.TrimPrefix(err.Error(), "Time.MarshalJSON: "))
}
