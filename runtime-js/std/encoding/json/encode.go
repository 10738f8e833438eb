// Package json encodes and decodes JSON (RFC 8259).
package json

import (
	"encoding"
	"encoding/base64"
	"fmt"
	"reflect"
	"slices"
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
	encoderOf(value.Type())(e, value, false)
	return e.text, e.err
}

// builder is JSON in the making. After an error no more is made.
type builder struct {
	text string
	html bool
	err  error

	// Pointers, maps and slices inside of each other, watched for cycles when there are many.
	depth int
	seen  map[any]bool
}

const watchedDepth = 1000

func (e *builder) fail(err error) {
	if e.err == nil {
		e.err = err
	}
}

// An encoder adds a value; one that is quoted (the option "string") as a string.
type encoder func(e *builder, v reflect.Value, quoted bool)

var encoders = map[reflect.Type]encoder{}

// encoderOf makes or finds the encoder of a type, which may be needed to make itself.
func encoderOf(t reflect.Type) encoder {
	if encode, ok := encoders[t]; ok {
		return encode
	}
	var encode encoder
	encoders[t] = func(e *builder, v reflect.Value, quoted bool) { encode(e, v, quoted) }
	encode = newEncoder(t)
	encoders[t] = encode
	return encode
}

var (
	marshalerType     = reflect.TypeFor[Marshaler]()
	textMarshalerType = reflect.TypeFor[encoding.TextMarshaler]()
)

// newEncoder prefers the method of the pointer to t, if there is one, then that of t, MarshalJSON before MarshalText.
func newEncoder(t reflect.Type) encoder {
	isPointer := t.Kind() == reflect.Pointer
	switch {
	case !isPointer && reflect.PointerTo(t).Implements(marshalerType):
		return ifAddressable(encodeMarshaler, encoderWithoutPointer(t))
	case t.Implements(marshalerType):
		return encodeMarshaler
	case !isPointer && reflect.PointerTo(t).Implements(textMarshalerType):
		return ifAddressable(encodeTextMarshaler, encoderWithoutPointer(t))
	}
	return encoderWithoutPointer(t)
}

func encoderWithoutPointer(t reflect.Type) encoder {
	switch {
	case t.Implements(marshalerType):
		return encodeMarshaler
	case t.Implements(textMarshalerType):
		return encodeTextMarshaler
	}
	return kindEncoder(t)
}

func ifAddressable(method, otherwise encoder) encoder {
	return func(e *builder, v reflect.Value, quoted bool) {
		if v.CanAddr() {
			method(e, v, quoted)
		} else {
			otherwise(e, v, quoted)
		}
	}
}

// methodsOf returns v as a T, or the pointer to v; not ok if it is nil.
func methodsOf[T any](v reflect.Value) (m T, ok bool) {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		return m, false
	}
	if m, ok := reflect.TypeAssert[T](v); ok || !v.CanAddr() {
		return m, ok
	}
	return reflect.TypeAssert[T](v.Addr())
}

func encodeMarshaler(e *builder, v reflect.Value, quoted bool) {
	m, ok := methodsOf[Marshaler](v)
	if !ok {
		e.text += "null"
		return
	}
	b, err := m.MarshalJSON()
	text := ""
	if err == nil {
		text, err = compact(string(b), e.html)
	}
	if err != nil {
		e.fail(&MarshalerError{v.Type(), err, "MarshalJSON"})
	}
	e.text += text
}

func encodeTextMarshaler(e *builder, v reflect.Value, quoted bool) {
	m, ok := methodsOf[encoding.TextMarshaler](v)
	if !ok {
		e.text += "null"
		return
	}
	b, err := m.MarshalText()
	if err != nil {
		e.fail(&MarshalerError{v.Type(), err, "MarshalText"})
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

func (e *builder) plain(text string, quoted bool) {
	if quoted {
		text = `"` + text + `"`
	}
	e.text += text
}

func encodeBool(e *builder, v reflect.Value, quoted bool) {
	e.plain(strconv.FormatBool(v.Bool()), quoted)
}

func encodeInt(e *builder, v reflect.Value, quoted bool) {
	e.plain(strconv.FormatInt(v.Int(), 10), quoted)
}

func encodeUint(e *builder, v reflect.Value, quoted bool) {
	e.plain(strconv.FormatUint(v.Uint(), 10), quoted)
}

// encodeFloat writes numbers as JS does, exponents from 1e21 on and below 1e-6.
func encodeFloat(e *builder, v reflect.Value, quoted bool) {
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
		e.plain(strconv.FormatFloat(f, 'f', -1, bits), quoted)
		return
	}
	text := strconv.FormatFloat(f, 'e', -1, bits)
	if n := len(text); text[n-3:n-1] == "-0" {
		text = text[:n-2] + text[n-1:]
	}
	e.plain(text, quoted)
}

func encodeString(e *builder, v reflect.Value, quoted bool) {
	text := quote(v.String(), e.html)
	if quoted {
		text = quote(text, false)
	}
	e.text += text
}

func encodeNumber(e *builder, v reflect.Value, quoted bool) {
	text := v.String()
	if text == "" {
		text = "0"
	}
	if !isNumber(text) {
		e.fail(fmt.Errorf("json: invalid number literal %q", text))
	}
	e.plain(text, quoted)
}

func encodeInterface(e *builder, v reflect.Value, quoted bool) {
	if v.IsNil() {
		e.text += "null"
		return
	}
	v = v.Elem()
	encoderOf(v.Type())(e, v, quoted)
}

func encodeUnsupported(e *builder, v reflect.Value, quoted bool) {
	e.fail(&UnsupportedTypeError{v.Type()})
}

func structEncoder(t reflect.Type) encoder {
	list := fieldsOf(t).list
	return func(e *builder, v reflect.Value, quoted bool) {
		separator := "{"
		for i := range list {
			f := &list[i]
			member, ok := memberAt(v, f.index)
			if !ok || f.omitEmpty && isEmpty(member) || f.omitZero && f.zero(member) {
				continue
			}
			key := f.key
			if e.html {
				key = f.keyHTML
			}
			e.text += separator + key
			separator = ","
			f.encode(e, member, f.quoted)
			if e.err != nil {
				return
			}
		}
		if separator == "{" {
			e.text += "{"
		}
		e.text += "}"
	}
}

func (f *field) zero(v reflect.Value) bool {
	if f.isZero != nil {
		return f.isZero(v)
	}
	return v.IsZero()
}

// memberAt is the field of a struct by its index; not ok if it is in a struct whose pointer is nil.
func memberAt(v reflect.Value, index []int) (member reflect.Value, ok bool) {
	for _, i := range index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				return v, false
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	return v, true
}

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Interface, reflect.Pointer:
		return v.IsNil()
	}
	return isBasic(v.Kind()) && v.IsZero()
}

// enter goes into what key identifies. It fails if that is in itself.
func (e *builder) enter(v reflect.Value, key any) bool {
	if e.depth++; e.depth <= watchedDepth {
		return true
	}
	if e.seen == nil {
		e.seen = map[any]bool{}
	}
	if e.seen[key] {
		e.fail(&UnsupportedValueError{v, "encountered a cycle via " + v.Type().String()})
		return false
	}
	e.seen[key] = true
	return true
}

func (e *builder) leave(key any) {
	e.depth--
	if e.seen != nil {
		delete(e.seen, key)
	}
}

// A member of a map, by the text of its key.
type member struct {
	key   string
	value reflect.Value
}

func mapEncoder(t reflect.Type) encoder {
	if k := t.Key().Kind(); k != reflect.String && !isInt(k) && !isUint(k) && !t.Key().Implements(textMarshalerType) {
		return encodeUnsupported
	}
	encode := encoderOf(t.Elem())
	return func(e *builder, v reflect.Value, quoted bool) {
		if v.IsNil() {
			e.text += "null"
			return
		}
		id := v.UnsafePointer()
		if !e.enter(v, id) {
			return
		}
		members := make([]member, 0, v.Len())
		for iter := v.MapRange(); iter.Next(); {
			key, err := keyText(iter.Key())
			if err != nil {
				e.fail(fmt.Errorf("json: encoding error for type %q: %q", t.String(), err.Error()))
				return
			}
			members = append(members, member{key, iter.Value()})
		}
		slices.SortFunc(members, func(a, b member) int { return strings.Compare(a.key, b.key) })
		e.text += "{"
		for i, m := range members {
			if i > 0 {
				e.text += ","
			}
			e.text += quote(m.key, e.html) + ":"
			encode(e, m.value, quoted)
			if e.err != nil {
				return
			}
		}
		e.text += "}"
		e.leave(id)
	}
}

func keyText(k reflect.Value) (string, error) {
	if k.Kind() == reflect.String {
		return k.String(), nil
	}
	if m, ok := reflect.TypeAssert[encoding.TextMarshaler](k); ok {
		if k.Kind() == reflect.Pointer && k.IsNil() {
			return "", nil
		}
		b, err := m.MarshalText()
		return string(b), err
	}
	if isInt(k.Kind()) {
		return strconv.FormatInt(k.Int(), 10), nil
	}
	return strconv.FormatUint(k.Uint(), 10), nil
}

// A sliceKey identifies a slice.
type sliceKey struct {
	first any
	n     int
}

func sliceEncoder(t reflect.Type) encoder {
	if t.Elem().Kind() == reflect.Uint8 {
		p := reflect.PointerTo(t.Elem())
		if !p.Implements(marshalerType) && !p.Implements(textMarshalerType) {
			return encodeBytes
		}
	}
	encode := arrayEncoder(t)
	return func(e *builder, v reflect.Value, quoted bool) {
		if v.IsNil() {
			e.text += "null"
			return
		}
		id := sliceKey{nil, 0}
		if e.depth >= watchedDepth {
			id = sliceKey{v.UnsafePointer(), v.Len()}
		}
		if e.enter(v, id) {
			encode(e, v, quoted)
			e.leave(id)
		}
	}
}

func encodeBytes(e *builder, v reflect.Value, quoted bool) {
	if v.IsNil() {
		e.text += "null"
		return
	}
	e.text += `"` + base64.StdEncoding.EncodeToString(v.Bytes()) + `"`
}

func arrayEncoder(t reflect.Type) encoder {
	encode := encoderOf(t.Elem())
	return func(e *builder, v reflect.Value, quoted bool) {
		e.text += "["
		for i := range v.Len() {
			if i > 0 {
				e.text += ","
			}
			encode(e, v.Index(i), quoted)
			if e.err != nil {
				return
			}
		}
		e.text += "]"
	}
}

func pointerEncoder(t reflect.Type) encoder {
	encode := encoderOf(t.Elem())
	return func(e *builder, v reflect.Value, quoted bool) {
		if v.IsNil() {
			e.text += "null"
			return
		}
		id := v.UnsafePointer()
		if e.enter(v, id) {
			encode(e, v.Elem(), quoted)
			e.leave(id)
		}
	}
}
