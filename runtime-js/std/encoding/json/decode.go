package json

import (
	"encoding"
	"errors"
	"internal/dynamic"
)

// Unmarshaler decodes itself; it must copy what it keeps of its argument.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// Unmarshal decodes data into what v points to.
func Unmarshal(data []byte, v any) error {
	t, p, err := rootOf(v)
	if err != nil {
		return err
	}
	text := textOf(data)
	if err := check(text, false); err != nil {
		return err
	}
	d := &reader{data: data, in: newInput(text)}
	return d.decode(t, p)
}

// rootOf is what v points to, its type and the pointer.
func rootOf(v any) (typ, opaque, error) {
	t, p := target(v)
	if t == nil {
		return nil, nil, &InvalidUnmarshalError{}
	}
	if kindOf(t) != dynamic.Pointer || dynamic.IsNil(p) {
		return nil, nil, &InvalidUnmarshalError{reflected(t)}
	}
	return dynamic.Elem(t), p, nil
}

// A reader decodes text that is known to be correct.
type reader struct {
	data []byte // for UnmarshalJSON
	in   opaque // the same as text

	useNumber bool
	strict    bool // about unknown fields
}

func (d *reader) decode(t typ, p opaque) error {
	return finished(decoderOf(t)(d, pointee(t, p), variableKey(), plain), t)
}

// kindName is what errors call a value.
func kindName(item string) string {
	switch item[0] {
	case 'n':
		return "null"
	case 't', 'f':
		return "bool"
	case '"':
		return "string"
	case '[':
		return "array"
	case '{':
		return "object"
	}
	return "number"
}

func isNumeric(c byte) bool { return c == '-' || '0' <= c && c <= '9' }

// misfit says that item, which was just read, does not fit t, possibly because of err.
func (d *reader) misfit(item string, t typ, err error) *misfit {
	offset := position(d.in)
	if item[0] == '[' || item[0] == '{' {
		offset += 1 - len(item)
	}
	return &misfit{UnmarshalTypeError: &UnmarshalTypeError{Value: kindName(item), Type: reflected(t), Offset: int64(offset), Err: err}}
}

// misfitBefore reads a value of which nothing but where it begins matters.
func (d *reader) misfitBefore(t typ, err error) error {
	peek(d.in)
	start := position(d.in)
	e := d.misfit(item(d.in), t, err)
	e.Offset = int64(start)
	return e
}

// badNumber says that the text of a number does not fit t.
func (d *reader) badNumber(text string, t typ) error {
	e := d.misfit("0", t, nil)
	e.Value += " " + text
	return e
}

// A decoder decodes the next value into a variable. It reads the value whole in any case, and returns the first error.
type decoder func(d *reader, object, key opaque, m mode) error

var decoders = map[typ]decoder{}

// decoderOf makes or finds the decoder of a type, which may be needed to make itself.
func decoderOf(t typ) decoder {
	if decode, ok := decoders[t]; ok {
		return decode
	}
	var decode decoder
	decoders[t] = func(d *reader, object, key opaque, m mode) error { return decode(d, object, key, m) }
	decode = newDecoder(t)
	decoders[t] = decode
	return decode
}

var (
	unmarshalerType     = typeFor((*Unmarshaler)(nil))
	textUnmarshalerType = typeFor((*encoding.TextUnmarshaler)(nil))
)

func unmarshalsJSON(t typ) bool { return hasMethodsOf(pointerTo(t), unmarshalerType) && !isTime(t) }
func unmarshalsText(t typ) bool { return hasMethodsOf(pointerTo(t), textUnmarshalerType) }

// newDecoder prefers UnmarshalJSON to UnmarshalText, and both to what the kind of a type says. Names are not for the former.
func newDecoder(t typ) decoder {
	switch kindOf(t) {
	case dynamic.Pointer:
		return pointerDecoder(t)
	case dynamic.Interface:
		return interfaceDecoder(t)
	}
	decode := kindDecoder(t)
	if unmarshalsText(t) {
		decode = textDecoder(t)
	}
	if unmarshalsJSON(t) {
		return unmarshalerDecoder(t, decode)
	}
	return decode
}

func unmarshalerDecoder(t typ, inNames decoder) decoder {
	return func(d *reader, object, key opaque, m mode) error {
		if m == inName {
			return inNames(d, object, key, m)
		}
		peek(d.in)
		start := position(d.in)
		item(d.in)
		return addressOf(t, object, key).(Unmarshaler).UnmarshalJSON(d.data[start:position(d.in)])
	}
}

var errNoText = errors.New("JSON value must be string type")

func textDecoder(t typ) decoder {
	isTime := isTime(t)
	return func(d *reader, object, key opaque, m mode) error {
		item := item(d.in)
		switch {
		case item[0] == 'n':
			return nil
		case item[0] == '"':
			before := get(object, key)
			if isTime {
				before = copyOf(t, before)
			}
			err := addressOf(t, object, key).(encoding.TextUnmarshaler).UnmarshalText([]byte(unquote(item)))
			if err != nil && isTime {
				assign(t, object, key, before) // unlike the method, which leaves the zero time
			}
			return err
		case isTime:
			return d.misfit(item, t, nil)
		}
		return d.misfit(item, t, errNoText)
	}
}

func kindDecoder(t typ) decoder {
	switch kindOf(t) {
	case dynamic.Struct:
		return structDecoder(t)
	case dynamic.Map:
		return mapDecoder(t)
	case dynamic.Slice, dynamic.Array:
		return arrayDecoder(t)
	}
	return scalarDecoder(t)
}

// isNull reads null, if that comes next.
func (d *reader) isNull() bool {
	if peek(d.in) != 'n' {
		return false
	}
	skip(d.in, len("null"))
	return true
}

// pointerDecoder makes what a pointer points to, if there is nothing.
func pointerDecoder(t typ) decoder {
	elem := dynamic.Elem(t)
	decode := decoderOf(elem)
	isDouble := kindOf(elem) == dynamic.Pointer
	return func(d *reader, object, key opaque, m mode) error {
		if d.isNull() {
			setZero(t, object, key)
			return nil
		}
		if m == quoted && isDouble {
			m = plain
		}
		p := get(object, key)
		if dynamic.IsNil(p) {
			p = newPointee(elem)
			set(object, key, p)
		}
		peek(d.in)
		start := position(d.in)
		err := decode(d, pointee(elem, p), variableKey(), m)
		if err == nil && m == quoted && textSince(d.in, start) == `"null"` {
			setZero(t, object, key)
		}
		return err
	}
}

// interfaceDecoder goes on with the pointer in an interface, if there is one.
func interfaceDecoder(t typ) decoder {
	return func(d *reader, object, key opaque, m mode) error {
		isNull := peek(d.in) == 'n'
		if m == quoted {
			m = plain
		}
		of := t
		if inner, p := whole(interfaceValue(get(object, key))); inner != nil && kindOf(inner) == dynamic.Pointer && !dynamic.IsNil(p) {
			if !isNull {
				copied := variable(p)
				err := decoderOf(inner)(d, copied, variableKey(), m)
				set(object, key, boxed(inner, get(copied, variableKey())))
				return err
			}
			if elem := dynamic.Elem(inner); kindOf(elem) == dynamic.Pointer {
				of, object, key = elem, pointee(elem, p), variableKey()
			}
		}
		setZero(of, object, key)
		switch {
		case d.isNull():
			return nil
		case numMethod(t) > 0:
			return d.misfitBefore(t, nil)
		}
		set(object, key, d.any())
		text, path, end := badNumber(d.in)
		if end == 0 {
			return nil
		}
		err := d.badNumber(text, float64Type).(*misfit)
		err.Offset = int64(end)
		for _, name := range path {
			within(err, name)
		}
		return err
	}
}

var (
	listType, _    = whole([]any(nil))
	mappingType, _ = whole(map[string]any(nil))
	float64Type, _ = whole(0.0)
)

func (d *reader) any() opaque {
	var number typ
	if d.useNumber {
		number = numberType
	}
	return anyValue(d.in, listType, mappingType, number)
}

// scalarDecoder decodes values that are neither null nor composite.
func scalarDecoder(t typ) decoder {
	k := kindOf(t)
	isNumberType := t == numberType
	return func(d *reader, object, key opaque, m mode) error {
		if m == plain && !isNumberType && d.isQuick(object, key, k) || d.isNull() {
			return nil
		}
		if isNumberType && m != inName {
			return d.number(object, key, m)
		}
		return d.scalar(t, object, key, m)
	}
}

func (d *reader) isQuick(object, key opaque, k int) bool {
	switch {
	case k == dynamic.Bool:
		return storeBool(d.in, object, key)
	case k == dynamic.String:
		return storeString(d.in, object, key)
	case k == dynamic.Float64:
		return storeFloat64(d.in, object, key)
	case isInt(k) || isUint(k):
		return storeInteger(d.in, object, key, k)
	}
	return false
}
