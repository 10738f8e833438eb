package json

import (
	"encoding"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Unmarshaler decodes itself; it must copy what it keeps of its argument.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

var textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()

// Unmarshal decodes data into what v points to.
func Unmarshal(data []byte, v any) error {
	d := &reader{data: data, text: string(data)}
	if err := check(d.text); err != nil {
		return err
	}
	return d.decode(v)
}

// A reader decodes text that is known to be correct.
type reader struct {
	data  []byte // for UnmarshalJSON
	text  string // the same
	next  int
	saved error // the first error that does not stop it

	// Where it is, for errors: the struct whose field is decoded and the names on the way to it.
	structType reflect.Type
	path       []string

	useNumber bool
	strict    bool // about unknown fields
}

func (d *reader) decode(v any) error {
	value := reflect.ValueOf(v)
	if value.Kind() != reflect.Pointer || value.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	if err := d.value(value); err != nil {
		return d.located(err)
	}
	return d.saved
}

func (d *reader) save(err error) {
	if d.saved == nil {
		d.saved = d.located(err)
	}
}

// located adds to an UnmarshalTypeError where it is.
func (d *reader) located(err error) error {
	if e, ok := err.(*UnmarshalTypeError); ok && (d.structType != nil || len(d.path) > 0) {
		e.Struct = d.structType.Name()
		path := strings.Join(d.path, ".")
		if e.Field != "" {
			path += "." + e.Field
		}
		e.Field = path
	}
	return err
}

// mismatch saves that a value does not fit.
func (d *reader) mismatch(value string, t reflect.Type, offset int) {
	d.save(&UnmarshalTypeError{Value: value, Type: t, Offset: int64(offset)})
}

// peek is the next character that is no white space; it stays the next.
func (d *reader) peek() byte {
	d.next = skipSpace(d.text, d.next)
	return d.text[d.next]
}

// literal reads a string, number or name.
func (d *reader) literal() string {
	start := d.next
	d.next = literalEnd(d.text, start)
	return d.text[start:d.next]
}

func (d *reader) skip() {
	d.next = valueEnd(d.text, d.next)
}

// value decodes the next value into v; it reads over it if v is not valid.
func (d *reader) value(v reflect.Value) error {
	c := d.peek()
	isComposite := c == '[' || c == '{'
	switch {
	case !v.IsValid() && isComposite:
		d.skip()
	case !v.IsValid():
		d.literal()
	case isComposite:
		return d.composite(v, c)
	default:
		return d.store(d.literal(), v, false)
	}
	return nil
}

func (d *reader) composite(v reflect.Value, open byte) error {
	name := "array"
	if open == '{' {
		name = "object"
	}
	u, text, target := indirect(v, false)
	start := d.next
	if u != nil {
		d.skip()
		return u.UnmarshalJSON(d.data[start:d.next])
	}
	if text != nil {
		d.mismatch(name, v.Type(), start+1)
		d.skip()
		return nil
	}
	v = target
	k := v.Kind()
	switch {
	case k == reflect.Interface && v.NumMethod() == 0:
		v.Set(reflect.ValueOf(d.any()))
		return nil
	case open == '[' && (k == reflect.Slice || k == reflect.Array):
		return d.array(v)
	case open == '{' && k == reflect.Struct:
		return d.object(v)
	case open == '{' && k == reflect.Map && isKey(v.Type().Key()):
		return d.mapping(v)
	}
	d.mismatch(name, v.Type(), start+1)
	d.skip()
	return nil
}

// isKey reports whether names in JSON can be keys of a type.
func isKey(t reflect.Type) bool {
	k := t.Kind()
	return k == reflect.String || isInt(k) || isUint(k) || reflect.PointerTo(t).Implements(textUnmarshalerType)
}

// indirect follows pointers, making what they point to, until it finds what decodes itself or is no pointer. For null it
// stops at the last pointer.
func indirect(v reflect.Value, null bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	var target reflect.Value // whose address v is
	if v.Kind() != reflect.Pointer && v.Type().Name() != "" && v.CanAddr() {
		target = v
		v = v.Addr()
	}
	for {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			// A pointer in it is followed.
			inner := v.Elem()
			if inner.Kind() == reflect.Pointer && !inner.IsNil() && (!null || inner.Elem().Kind() == reflect.Pointer) {
				target = reflect.Value{}
				v = inner
				continue
			}
		}
		if v.Kind() != reflect.Pointer || null && v.CanSet() {
			return nil, nil, v
		}
		if inner := v.Elem(); inner.Kind() == reflect.Interface && inner.Elem().Equal(v) {
			return nil, nil, inner // it contains its own address
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if v.Type().NumMethod() > 0 && v.CanInterface() {
			if u, ok := reflect.TypeAssert[Unmarshaler](v); ok {
				return u, nil, reflect.Value{}
			}
			if !null {
				if u, ok := reflect.TypeAssert[encoding.TextUnmarshaler](v); ok {
					return nil, u, reflect.Value{}
				}
			}
		}
		if target.IsValid() {
			v = target
			target = reflect.Value{}
		} else {
			v = v.Elem()
		}
	}
}

// more goes to the next element; false at the end, which it reads.
func (d *reader) more(end byte) bool {
	switch d.peek() {
	case end:
		d.next++
		return false
	case ',', '[', '{':
		d.next++
		if d.peek() == end {
			d.next++
			return false
		}
	}
	return true
}

func (d *reader) array(v reflect.Value) error {
	isSlice := v.Kind() == reflect.Slice
	n := 0
	for d.more(']') {
		if isSlice && n >= v.Cap() {
			v.Grow(1)
		}
		if isSlice && n >= v.Len() {
			v.SetLen(n + 1)
		}
		var element reflect.Value
		if n < v.Len() {
			element = v.Index(n)
		}
		if err := d.value(element); err != nil {
			return err
		}
		n++
	}
	switch {
	case isSlice && n == 0:
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	case isSlice && n < v.Len():
		v.SetLen(n)
	}
	for ; n < v.Len(); n++ {
		v.Index(n).SetZero()
	}
	return nil
}

// name reads the name of a member and its colon.
func (d *reader) name() (name, item string) {
	item = d.literal()
	name, _ = unquote(item)
	d.peek()
	d.next++
	return name, item
}

func (d *reader) object(v reflect.Value) error {
	t := v.Type()
	fields := fieldsOf(t)
	outer, depth := d.structType, len(d.path)
	for d.more('}') {
		name, _ := d.name()
		f := fields.find(name)
		var target reflect.Value
		quoted := false
		if f != nil {
			target = d.member(v, f)
			quoted = f.quoted && target.IsValid()
			d.structType = t
			d.path = append(d.path, f.name)
		} else if d.strict {
			d.save(fmt.Errorf("json: unknown field %q", name))
		}
		var err error
		if quoted {
			err = d.quotedValue(target)
		} else {
			err = d.value(target)
		}
		if err != nil {
			return err
		}
		d.structType, d.path = outer, d.path[:depth]
	}
	return nil
}

// member is the field of a struct, in new embedded structs if need be. It is not valid if one cannot be made.
func (d *reader) member(v reflect.Value, f *field) reflect.Value {
	for i, index := range f.index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !v.CanSet() {
					d.save(fmt.Errorf("json: cannot set embedded pointer to unexported struct: %v", v.Type().Elem()))
					return reflect.Value{}
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		if i < len(f.index)-1 {
			d.path = append(d.path, v.Type().Field(index).Name)
		}
		v = v.Field(index)
	}
	return v
}

// quotedValue decodes what is in a string (the option "string").
func (d *reader) quotedValue(v reflect.Value) error {
	if c := d.peek(); c == '[' || c == '{' {
		d.skip()
	} else {
		switch value := d.any().(type) {
		case nil:
			return d.store("null", v, false)
		case string:
			return d.store(value, v, true)
		}
	}
	d.save(fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal unquoted value into %v", v.Type()))
	return nil
}

func (d *reader) mapping(v reflect.Value) error {
	t := v.Type()
	if v.IsNil() {
		v.Set(reflect.MakeMap(t))
	}
	outer, depth := d.structType, len(d.path)
	element := reflect.New(t.Elem()).Elem()
	for d.more('}') {
		start := d.next
		name, item := d.name()
		element.SetZero()
		if err := d.value(element); err != nil {
			return err
		}
		key, err := d.key(t.Key(), name, item, start)
		if err != nil {
			return err
		}
		if key.IsValid() {
			v.SetMapIndex(key, element)
		}
		d.structType, d.path = outer, d.path[:depth]
	}
	return nil
}

// key is a name as a key of type t; not valid if it is none, which is saved.
func (d *reader) key(t reflect.Type, name, item string, start int) (reflect.Value, error) {
	p := reflect.New(t)
	key := p.Elem()
	k := t.Kind()
	var err error
	switch {
	case reflect.PointerTo(t).Implements(textUnmarshalerType):
		return key, d.store(item, p, true)
	case k == reflect.String:
		key.SetString(name)
	case isInt(k):
		var n int64
		if n, err = strconv.ParseInt(name, 10, 64); err == nil && !t.OverflowInt(n) {
			key.SetInt(n)
			return key, nil
		}
		d.mismatch("number "+name, t, start+1)
		return reflect.Value{}, nil
	default:
		var n uint64
		if n, err = strconv.ParseUint(name, 10, 64); err == nil && !t.OverflowUint(n) {
			key.SetUint(n)
			return key, nil
		}
		d.mismatch("number "+name, t, start+1)
		return reflect.Value{}, nil
	}
	return key, nil
}

// any decodes a value as nil, bool, float64 (or Number), string, []any or map[string]any.
func (d *reader) any() any {
	switch d.peek() {
	case '[':
		list := []any{}
		for d.more(']') {
			list = append(list, d.any())
		}
		return list
	case '{':
		m := map[string]any{}
		for d.more('}') {
			name, _ := d.name()
			m[name] = d.any()
		}
		return m
	}
	item := d.literal()
	switch item[0] {
	case 'n':
		return nil
	case 't', 'f':
		return item == "true"
	case '"':
		s, _ := unquote(item)
		return s
	}
	n, err := d.number(item)
	if err != nil {
		d.save(err)
	}
	return n
}

func (d *reader) number(item string) (any, error) {
	if d.useNumber {
		return Number(item), nil
	}
	f, err := strconv.ParseFloat(item, 64)
	if err != nil {
		return nil, &UnmarshalTypeError{Value: "number " + item, Type: reflect.TypeFor[float64](), Offset: int64(d.next + 1)}
	}
	return f, nil
}
