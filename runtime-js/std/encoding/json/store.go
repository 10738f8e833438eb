package json

import (
	"encoding/base64"
	"fmt"
	"reflect"
	"strconv"
)

// badQuoted says that what is in a string does not fit the option "string".
func badQuoted(item string, t reflect.Type) error {
	return fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal %q into %v", item, t)
}

// store decodes a literal into v. One that comes from a string (the option "string", or a key) may be anything.
func (d *reader) store(item string, v reflect.Value, fromQuoted bool) error {
	if item == "" {
		d.save(badQuoted(item, v.Type()))
		return nil
	}
	u, text, target := indirect(v, item[0] == 'n')
	if u != nil {
		return u.UnmarshalJSON([]byte(item))
	}
	if text != nil {
		if item[0] != '"' {
			if fromQuoted {
				d.save(badQuoted(item, v.Type()))
			} else {
				d.mismatch(nameOf(item[0]), v.Type(), d.next)
			}
			return nil
		}
		s, ok := unquote(item)
		if !ok {
			return badQuoted(item, v.Type())
		}
		return text.UnmarshalText([]byte(s))
	}
	v = target
	switch c := item[0]; {
	case c == 'n':
		if fromQuoted && item != "null" {
			d.save(badQuoted(item, v.Type()))
			return nil
		}
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
	case c == 't' || c == 'f':
		d.storeBool(item, v, fromQuoted)
	case c == '"':
		return d.storeString(item, v, fromQuoted)
	case c == '-' || '0' <= c && c <= '9':
		return d.storeNumber(item, v, fromQuoted)
	default:
		return badQuoted(item, v.Type())
	}
	return nil
}

// nameOf is what errors call a literal that begins with c.
func nameOf(c byte) string {
	switch c {
	case 'n':
		return "null"
	case 't', 'f':
		return "bool"
	case '"':
		return "string"
	}
	return "number"
}

func isAny(v reflect.Value) bool { return v.Kind() == reflect.Interface && v.NumMethod() == 0 }

func (d *reader) storeBool(item string, v reflect.Value, fromQuoted bool) {
	value := item[0] == 't'
	switch {
	case fromQuoted && item != "true" && item != "false":
		d.save(badQuoted(item, v.Type()))
	case v.Kind() == reflect.Bool:
		v.SetBool(value)
	case isAny(v):
		v.Set(reflect.ValueOf(value))
	case fromQuoted && v.Kind() != reflect.Interface:
		d.save(badQuoted(item, v.Type()))
	default:
		d.mismatch("bool", v.Type(), d.next)
	}
}

func (d *reader) storeString(item string, v reflect.Value, fromQuoted bool) error {
	s, ok := unquote(item)
	if !ok {
		return badQuoted(item, v.Type())
	}
	k := v.Kind()
	switch {
	case k == reflect.String:
		if v.Type() == numberType && !isNumber(s) {
			return fmt.Errorf("json: invalid number literal, trying to unmarshal %q into Number", item)
		}
		v.SetString(s)
	case k == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
		b, err := base64.StdEncoding.DecodeString(s)
		if err != nil {
			d.save(err)
		} else {
			v.SetBytes(b)
		}
	case isAny(v):
		v.Set(reflect.ValueOf(s))
	default:
		d.mismatch("string", v.Type(), d.next)
	}
	return nil
}

func (d *reader) storeNumber(item string, v reflect.Value, fromQuoted bool) error {
	var err error
	fits := false
	switch k := v.Kind(); {
	case v.Type() == numberType:
		v.SetString(item)
		return nil
	case k == reflect.Interface:
		n, err := d.number(item)
		switch {
		case err != nil:
			d.save(err)
		case v.NumMethod() != 0:
			d.mismatch("number", v.Type(), d.next)
		default:
			v.Set(reflect.ValueOf(n))
		}
		return nil
	case isInt(k):
		var n int64
		n, err = strconv.ParseInt(item, 10, 64)
		if fits = err == nil && !v.OverflowInt(n); fits {
			v.SetInt(n)
		}
	case isUint(k):
		var n uint64
		n, err = strconv.ParseUint(item, 10, 64)
		if fits = err == nil && !v.OverflowUint(n); fits {
			v.SetUint(n)
		}
	case k == reflect.Float32 || k == reflect.Float64:
		var f float64
		f, err = strconv.ParseFloat(item, v.Type().Bits())
		if fits = err == nil && !v.OverflowFloat(f); fits {
			v.SetFloat(f)
		}
	case fromQuoted:
		return badQuoted(item, v.Type())
	default:
		d.mismatch("number", v.Type(), d.next)
		return nil
	}
	if !fits {
		d.mismatch("number "+item, v.Type(), d.next)
	}
	return nil
}
