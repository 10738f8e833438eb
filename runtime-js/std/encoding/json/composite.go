package json

import (
	"encoding/base64"
	"reflect"
	"strconv"
)

// Encoders of values that have others in them.

func structEncoder(t reflect.Type) encoder {
	fields := fieldsOf(t)
	list := fields.list
	encoders := make([]encoder, len(list))
	for i := range list {
		encoders[i] = encoderOf(typeAt(t, list[i].index))
	}
	return func(e *builder, v reflect.Value, m mode) {
		if fields.bad != nil {
			e.fail(&UnsupportedValueError{reflect.Value{}, fields.bad.Error()})
			return
		}
		if !e.open("{", m) {
			return
		}
		separator := ""
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
			encoders[i](e, member, f.mode)
			if e.err != nil {
				e.within(f.name)
				return
			}
		}
		if fields.rest != nil {
			if rest, ok := memberAt(v, append(fields.rest, followed)); ok {
				e.members(rest, separator, encoderOf(rest.Type().Key()), encoderOf(rest.Type().Elem()))
			}
		}
		e.close("}")
	}
}

func typeAt(t reflect.Type, index []int) reflect.Type {
	for _, i := range index {
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		t = t.Field(i).Type
	}
	return t
}

func (f *field) zero(v reflect.Value) bool {
	if f.isZero != nil {
		return f.isZero(v)
	}
	return v.IsZero()
}

// followed stands at the end of an index for what the pointer there points to.
const followed = -1

// memberAt is the field of a struct by its index; not ok if it is in a struct whose pointer is nil.
func memberAt(v reflect.Value, index []int) (member reflect.Value, ok bool) {
	for _, i := range index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				return v, false
			}
			v = v.Elem()
		}
		if i != followed {
			v = v.Field(i)
		}
	}
	return v, true
}

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Interface, reflect.Pointer:
		return v.IsNil()
	case reflect.Float32, reflect.Float64:
		return v.Float() == 0 // -0 too, which is not the zero value
	}
	k := v.Kind()
	return reflect.Bool <= k && k <= reflect.Uintptr && v.IsZero()
}

// enter goes into what key identifies. It fails if that is in itself.
func (e *builder) enter(t reflect.Type, key any) bool {
	if e.depth < watchedDepth {
		return true
	}
	if e.seen[key] {
		e.fail(&UnsupportedValueError{reflect.Value{}, "encountered a cycle via " + t.String()})
		return false
	}
	if e.seen == nil {
		e.seen = map[any]bool{}
	}
	e.seen[key] = true
	return true
}

func (e *builder) leave(key any) {
	if e.seen != nil {
		delete(e.seen, key)
	}
}

func mapEncoder(t reflect.Type) encoder {
	encodeKey, encode := encoderOf(t.Key()), encoderOf(t.Elem())
	return func(e *builder, v reflect.Value, m mode) {
		if v.IsNil() {
			e.nonString("null", m)
			return
		}
		id := v.UnsafePointer()
		if e.enter(t, id) && e.open("{", m) {
			e.members(v, "", encodeKey, encode)
			e.close("}")
			e.leave(id)
		}
	}
}

// A member of a map, by its name, of which text is that in JSON.
type member struct {
	name, text string
	value      reflect.Value
}

// members adds what is in a map by the order of the names, after a separator.
func (e *builder) members(v reflect.Value, separator string, encodeKey, encode encoder) {
	list := make([]member, 0, v.Len())
	names := make([]string, 0, v.Len())
	for iter := v.MapRange(); iter.Next(); {
		one := e.member(iter.Key(), iter.Value(), encodeKey)
		list = append(list, one)
		names = append(names, one.name)
		if e.err != nil {
			return
		}
	}
	for _, i := range orderOf(names) {
		one := &list[i]
		e.text += separator + one.text + ":"
		separator = ","
		encode(e, one.value, plain)
		if e.err != nil {
			e.within(one.name)
			return
		}
	}
}

func (e *builder) member(key, value reflect.Value, encode encoder) member {
	if key.Kind() == reflect.String {
		name := key.String()
		return member{name, quote(name, e.html), value}
	}
	if key.Kind() == reflect.Pointer && key.IsNil() && key.Type().Implements(textMarshalerType) {
		return member{"", `""`, value}
	}
	outer := e.text
	e.before += len(outer)
	e.text = ""
	encode(e, key, inName)
	text := e.text
	e.text = outer
	e.before -= len(outer)
	if e.err != nil {
		return member{}
	}
	return member{unquote(text), text, value}
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
	return func(e *builder, v reflect.Value, m mode) {
		if v.IsNil() {
			e.text += "null"
			return
		}
		id := sliceKey{nil, 0}
		if e.depth >= watchedDepth {
			id = sliceKey{v.UnsafePointer(), v.Len()}
		}
		if e.enter(t, id) {
			encode(e, v, m)
			e.leave(id)
		}
	}
}

func encodeBytes(e *builder, v reflect.Value, m mode) {
	if v.IsNil() {
		e.text += "null"
		return
	}
	e.text += `"` + base64.StdEncoding.EncodeToString(v.Bytes()) + `"`
}

func arrayEncoder(t reflect.Type) encoder {
	encode := encoderOf(t.Elem())
	return func(e *builder, v reflect.Value, m mode) {
		if !e.open("[", m) {
			return
		}
		for i := range v.Len() {
			if i > 0 {
				e.text += ","
			}
			encode(e, v.Index(i), plain)
			if e.err != nil {
				e.within(strconv.Itoa(i))
				return
			}
		}
		e.close("]")
	}
}

// pointerEncoder applies the option "string" to what a pointer points to, but not through two pointers.
func pointerEncoder(t reflect.Type) encoder {
	encode := encoderOf(t.Elem())
	isDouble := t.Elem().Kind() == reflect.Pointer
	return func(e *builder, v reflect.Value, m mode) {
		if v.IsNil() {
			e.nonString("null", m)
			return
		}
		if isDouble && m == quoted {
			m = plain
		}
		id := v.UnsafePointer()
		if e.enter(t, id) {
			encode(e, v.Elem(), m)
			e.leave(id)
		}
	}
}
