package json

import (
	"encoding/base64"
	"internal/dynamic"
	"reflect"
	"strconv"
)

// Encoders of values that have others in them.

func structEncoder(t typ) encoder {
	fields := fieldsOf(t)
	encoders := make([]encoder, len(fields.list))
	for i, f := range fields.list {
		encoders[i] = encoderOf(f.typ)
	}
	return func(e *builder, object, key opaque, addressed bool, m mode) {
		if fields.bad != nil {
			e.fail(&UnsupportedValueError{reflect.Value{}, fields.bad.Error()})
			return
		}
		if !e.open("{", m) {
			return
		}
		object = get(object, key)
		separator := ""
		for i, f := range fields.list {
			owner, ok, addressed := object, true, addressed
			if len(f.path) > 0 {
				owner, ok, addressed = ownerOf(object, f.path, addressed)
			}
			if !ok || f.isOmitted(owner, addressed) {
				continue
			}
			key := f.key
			if e.html {
				key = f.keyHTML
			}
			e.text += separator + key
			separator = ","
			encoders[i](e, owner, f.property, addressed, f.mode)
			if e.err != nil {
				e.within(f.name)
				return
			}
		}
		if rest := fields.rest; rest != nil {
			if owner, ok, _ := ownerOf(object, rest.path, addressed); ok {
				e.members(rest.typ, get(owner, rest.property), separator)
			}
		}
		e.close("}")
	}
}

func (f *field) isOmitted(owner opaque, addressed bool) bool {
	if f.omitEmpty && isEmpty(f.typ, get(owner, f.property)) {
		return true
	}
	switch {
	case !f.omitZero:
		return false
	case f.isZero != nil:
		return f.isZero(owner, f.property, addressed)
	}
	return isZero(f.typ, get(owner, f.property))
}

// ownerOf is the embedded struct at the end of a path, and whether it is addressed; not ok if a pointer on the way is nil.
func ownerOf(object opaque, path []step, addressed bool) (owner opaque, ok, isAddressed bool) {
	for i := range path {
		s := &path[i]
		object = get(object, s.property)
		if s.pointee != nil {
			if dynamic.IsNil(object) {
				return object, false, false
			}
			addressed = true
		}
	}
	return object, true, addressed
}

func isEmpty(t typ, v opaque) bool {
	switch k := kindOf(t); {
	case k == dynamic.Array, k == dynamic.Map, k == dynamic.Slice, k == dynamic.String:
		return hasNone(v)
	case isFloat(k):
		return dynamic.FloatOf(v) == 0 // -0 too, which is not the zero value
	case k == dynamic.Interface, k == dynamic.Pointer:
		return dynamic.IsNil(v)
	case dynamic.Bool <= k && k <= dynamic.Uintptr:
		return isZero(t, v)
	}
	return false
}

// enter goes into what key identifies. It fails if that is in itself.
func (e *builder) enter(t typ, key any) bool {
	if e.depth < watchedDepth {
		return true
	}
	if e.seen[key] {
		e.fail(&UnsupportedValueError{reflect.Value{}, "encountered a cycle via " + dynamic.Name(t)})
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

func mapEncoder(t typ) encoder {
	return func(e *builder, object, key opaque, addressed bool, m mode) {
		v := get(object, key)
		if dynamic.IsNil(v) {
			e.nonString("null", m)
			return
		}
		if e.enter(t, v) && e.open("{", m) {
			e.members(t, v, "")
			e.close("}")
			e.leave(v)
		}
	}
}

// members adds what is in a map by the order of the names, after a separator.
func (e *builder) members(t typ, v opaque, separator string) {
	encode := encoderOf(dynamic.Elem(t))
	keys, values := entries(v)
	names, texts := make([]string, len(keys)), make([]string, len(keys))
	for i, key := range keys {
		names[i], texts[i] = e.memberName(dynamic.Key(t), key)
		if e.err != nil {
			return
		}
	}
	for _, i := range orderOf(names) {
		e.text += separator + texts[i] + ":"
		separator = ","
		encode(e, variable(values[i]), variableKey(), false, plain)
		if e.err != nil {
			e.within(names[i])
			return
		}
	}
}

// memberName is the name that a key is, and its text in JSON.
func (e *builder) memberName(t typ, key opaque) (name, text string) {
	if kindOf(t) == dynamic.String {
		name := dynamic.StringOf(key)
		return name, quote(name, e.html)
	}
	if kindOf(t) == dynamic.Pointer && dynamic.IsNil(key) && hasMethodsOf(t, textMarshalerType) {
		return "", `""`
	}
	outer := e.text
	e.before += len(outer)
	e.text = ""
	encoderOf(t)(e, variable(key), variableKey(), false, inName)
	text = e.text
	e.text = outer
	e.before -= len(outer)
	if e.err != nil {
		return "", ""
	}
	return unquote(text), text
}

func sliceEncoder(t typ) encoder {
	elem := dynamic.Elem(t)
	if kindOf(elem) == dynamic.Uint8 {
		p := pointerTo(elem)
		if !hasMethodsOf(p, marshalerType) && !hasMethodsOf(p, textMarshalerType) {
			return encodeBytes
		}
	}
	encode := arrayEncoder(t)
	return func(e *builder, object, key opaque, addressed bool, m mode) {
		v := get(object, key)
		if dynamic.IsNil(v) {
			e.text += "null"
			return
		}
		if e.depth < watchedDepth {
			encode(e, object, key, true, m)
			return
		}
		id := sliceKey{dynamic.Address(v), length(v)}
		if e.enter(t, id) {
			encode(e, object, key, true, m)
			e.leave(id)
		}
	}
}

// A sliceKey identifies a slice.
type sliceKey struct {
	first any
	n     int
}

func encodeBytes(e *builder, object, key opaque, addressed bool, m mode) {
	v := get(object, key)
	if dynamic.IsNil(v) {
		e.text += "null"
		return
	}
	e.text += `"` + base64.StdEncoding.EncodeToString(bytesOf(v)) + `"`
}

func arrayEncoder(t typ) encoder {
	encode := encoderOf(dynamic.Elem(t))
	return func(e *builder, object, key opaque, addressed bool, m mode) {
		if !e.open("[", m) {
			return
		}
		list := get(object, key)
		all := elements(list)
		for i := range length(list) {
			if i > 0 {
				e.text += ","
			}
			encode(e, all, index(list, i), addressed, plain)
			if e.err != nil {
				e.within(strconv.Itoa(i))
				return
			}
		}
		e.close("]")
	}
}

// pointerEncoder applies the option "string" to what a pointer points to, but not through two pointers.
func pointerEncoder(t typ) encoder {
	elem := dynamic.Elem(t)
	encode := encoderOf(elem)
	isDouble := kindOf(elem) == dynamic.Pointer
	return func(e *builder, object, key opaque, addressed bool, m mode) {
		p := get(object, key)
		if dynamic.IsNil(p) {
			e.nonString("null", m)
			return
		}
		if isDouble && m == quoted {
			m = plain
		}
		if e.enter(t, p) {
			encode(e, pointee(elem, p), variableKey(), true, m)
			e.leave(p)
		}
	}
}
