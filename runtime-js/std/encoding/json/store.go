package json

import (
	"encoding/base64"
	"errors"
	"reflect"
	"strconv"
)

// scalar decodes a value that is neither null nor composite, or does not fit.
func (d *reader) scalar(v reflect.Value, k reflect.Kind, m mode) error {
	if v.Type() == numberType && m != inName {
		return d.number(v, m)
	}
	item := d.item()
	c := item[0]
	isString := c == '"'
	switch {
	case k == reflect.Bool && (c == 't' || c == 'f') && m != quoted:
		v.SetBool(c == 't')
		return nil
	case k == reflect.Bool && isString && m == quoted:
		return d.quotedBool(v, item)
	case k == reflect.String && isString:
		return d.storeString(v, item, m)
	case k == reflect.Slice && isString && v.Type().Elem().Kind() == reflect.Uint8:
		return d.storeBytes(v, item)
	case isInt(k) || isUint(k) || k == reflect.Float32 || k == reflect.Float64:
		if isString && m != plain {
			text := unquote(item)
			if text == "null" || parseNumber(v, k, text) {
				return nil
			}
			return d.badNumber(text, v.Type())
		}
		if isNumeric(c) && m == plain {
			if parseNumber(v, k, item) {
				return nil
			}
			return d.badNumber(item, v.Type())
		}
	}
	return d.misfit(item, v.Type(), nil)
}

func (d *reader) quotedBool(v reflect.Value, item string) error {
	switch text := unquote(item); text {
	case "true", "false":
		v.SetBool(text == "true")
	case "null":
	default:
		e := d.misfit(item, v.Type(), strconv.ErrSyntax)
		e.Value += " " + item
		return e
	}
	return nil
}

// storeString expects a string in the string, if the option "string" says so.
func (d *reader) storeString(v reflect.Value, item string, m mode) error {
	s := unquote(item)
	if m == quoted {
		if s == "null" {
			return nil
		}
		if err := checkString(s); err != nil {
			return d.misfit(item, v.Type(), err)
		}
		s = unquote(s)
	}
	v.SetString(s)
	return nil
}

// checkString returns an error if text is not one string.
func checkString(text string) error {
	if text == "" {
		return syntaxError("", "", 0)
	}
	if text[0] != '"' {
		what := runeAt(text, 0)
		return syntaxError(what, "looking for beginning of object key string", len(what))
	}
	state := newState()
	end := tokenEnd(state, text, true)
	if end < 0 {
		return syntaxError(failure(state))
	}
	if end < len(text) {
		what := runeAt(text, end)
		return syntaxError(what, "after string value", end+len(what))
	}
	return nil
}

// storeBytes decodes into the memory of the slice, if there is room.
func (d *reader) storeBytes(v reflect.Value, item string) error {
	b, err := base64.StdEncoding.DecodeString(unquote(item))
	if err != nil {
		return d.misfit(item, v.Type(), err)
	}
	if b = append(v.Bytes()[:0], b...); b == nil {
		b = []byte{}
	}
	v.SetBytes(b)
	return nil
}

// parseNumber reports whether text is a number that fits v.
func parseNumber(v reflect.Value, k reflect.Kind, text string) bool {
	bits := v.Type().Bits()
	switch {
	case isInt(k):
		n, err := strconv.ParseInt(text, 10, bits)
		if err == nil {
			v.SetInt(n)
		}
		return err == nil
	case isUint(k):
		n, err := strconv.ParseUint(text, 10, bits)
		if err == nil {
			v.SetUint(n)
		}
		return err == nil
	}
	f, err := strconv.ParseFloat(text, bits)
	if err == nil {
		v.SetFloat(f)
	}
	return err == nil
}

func (d *reader) array(v reflect.Value) error {
	isSlice := v.Kind() == reflect.Slice
	n := 0
	var first error
	for d.more(']') {
		if isSlice && n >= v.Cap() {
			v.Grow(1)
		}
		if isSlice && n >= v.Len() {
			v.SetLen(n + 1)
		}
		if n < v.Len() {
			if err := d.value(v.Index(n), plain); err != nil && first == nil {
				first = within(err, strconv.Itoa(n))
			}
			n++
		} else {
			d.item()
		}
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
	return first
}

func (d *reader) object(v reflect.Value) error {
	fields := fieldsOf(v.Type())
	if fields.bad != nil {
		return d.misfit(d.item(), v.Type(), fields.bad)
	}
	var first error
	for d.more('}') {
		name := d.name()
		if err := d.member(v, fields, name); err != nil && first == nil {
			first = within(err, name)
		}
	}
	return first
}

var errNilEmbedded = errors.New("cannot set embedded pointer to unexported struct type")

// member decodes what has a name in an object into the field that has it.
func (d *reader) member(v reflect.Value, fields *fields, name string) error {
	f := fields.find(name)
	switch {
	case f != nil:
		if target, ok := makeMember(v, f.index); ok {
			return d.value(target, f.mode)
		}
		return d.misfitBefore(v.Type(), errNilEmbedded)
	case fields.rest != nil:
		if target, ok := makeMember(v, fields.rest); ok {
			key := reflect.New(target.Type().Key()).Elem()
			key.SetString(name)
			return d.element(target, key, reflect.New(target.Type().Elem()).Elem())
		}
	}
	d.item()
	if d.strict && fields.rest == nil {
		return errors.New("json: unknown field " + strconv.Quote(name))
	}
	return nil
}

// makeMember is memberAt for a struct that is decoded, in new embedded structs if need be. Not ok if one cannot be made.
func makeMember(v reflect.Value, index []int) (member reflect.Value, ok bool) {
	for _, i := range index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !v.CanSet() {
					return v, false
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		if i != followed {
			v = v.Field(i)
		}
	}
	return v, true
}

func (d *reader) mapping(v reflect.Value) error {
	t := v.Type()
	if v.IsNil() {
		v.Set(reflect.MakeMap(t))
	}
	key, element := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
	var first error
	for d.more('}') {
		d.peek()
		start := d.next
		key.SetZero()
		err := d.value(key, inName)
		item := d.text[start:d.next]
		d.colon()
		hasKey := err == nil
		if hasKey {
			err = d.element(v, key, element)
		} else {
			d.item()
		}
		if err != nil && first == nil {
			first = err
			if hasKey || t.Key().Kind() != reflect.Interface {
				first = within(err, unquote(item))
			}
		}
	}
	return first
}

// element decodes what a map has for a key, by way of a variable.
func (d *reader) element(v, key, element reflect.Value) error {
	if v.IsNil() {
		v.Set(reflect.MakeMap(v.Type()))
	}
	element.SetZero()
	err := d.value(element, plain)
	v.SetMapIndex(key, element)
	return err
}
