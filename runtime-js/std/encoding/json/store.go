package json

import (
	"encoding/base64"
	"errors"
	"internal/dynamic"
	"strconv"
)

// Decoders of what has no other values in it, where it is not quick, and of what has.

// scalar decodes a value that is not null, or does not fit.
func (d *reader) scalar(t typ, object, key opaque, m mode) error {
	k := kindOf(t)
	item := item(d.in)
	c := item[0]
	isString := c == '"'
	switch {
	case k == dynamic.Bool && (c == 't' || c == 'f') && m != quoted:
		set(object, key, dynamic.FromBool(c == 't'))
		return nil
	case k == dynamic.Bool && isString && m == quoted:
		return d.quotedBool(t, object, key, item)
	case k == dynamic.String && isString:
		return d.storeString(t, object, key, item, m)
	case isInt(k) || isUint(k) || isFloat(k):
		if isString && m != plain {
			text := unquote(item)
			if text == "null" || parseNumber(object, key, k, text) {
				return nil
			}
			return d.badNumber(text, t)
		}
		if isNumeric(c) && m == plain {
			if parseNumber(object, key, k, item) {
				return nil
			}
			return d.badNumber(item, t)
		}
	}
	return d.misfit(item, t, nil)
}

func (d *reader) quotedBool(t typ, object, key opaque, item string) error {
	switch text := unquote(item); text {
	case "true", "false":
		set(object, key, dynamic.FromBool(text == "true"))
	case "null":
	default:
		e := d.misfit(item, t, strconv.ErrSyntax)
		e.Value += " " + item
		return e
	}
	return nil
}

// storeString expects a string in the string, if the option "string" says so.
func (d *reader) storeString(t typ, object, key opaque, item string, m mode) error {
	s := unquote(item)
	if m == quoted {
		if s == "null" {
			return nil
		}
		if err := checkString(s); err != nil {
			return d.misfit(item, t, err)
		}
		s = unquote(s)
	}
	set(object, key, dynamic.FromString(s))
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

// bytes decodes a string into the memory of a slice, if there is room.
func (d *reader) bytes(t typ, object, key opaque) error {
	item := item(d.in)
	b, err := base64.StdEncoding.DecodeString(unquote(item))
	if err != nil {
		return d.misfit(item, t, err)
	}
	if b = append(bytesOf(get(object, key))[:0], b...); b == nil {
		b = []byte{}
	}
	set(object, key, dynamic.FromBytes(b))
	return nil
}

var bits = [...]int{dynamic.Int8: 8, dynamic.Int16: 16, dynamic.Int32: 32, dynamic.Uint8: 8, dynamic.Uint16: 16, dynamic.Uint32: 32, dynamic.Float32: 32, dynamic.Float64: 64}

// parseNumber reports whether text is a number that fits a variable of kind k.
func parseNumber(object, key opaque, k int, text string) bool {
	bits := bits[k]
	switch {
	case isInt(k):
		n, err := strconv.ParseInt(text, 10, bits)
		if err == nil {
			set(object, key, signed(n))
		}
		return err == nil
	case isUint(k):
		n, err := strconv.ParseUint(text, 10, bits)
		if err == nil {
			set(object, key, unsigned(n))
		}
		return err == nil
	}
	f, err := strconv.ParseFloat(text, bits)
	if err == nil {
		set(object, key, dynamic.FromFloat(f))
	}
	return err == nil
}

// arrayDecoder is for arrays and slices; of those of bytes there may be strings.
func arrayDecoder(t typ) decoder {
	elem := dynamic.Elem(t)
	decode := decoderOf(elem)
	isSlice := kindOf(t) == dynamic.Slice
	isBytes := isSlice && kindOf(elem) == dynamic.Uint8
	isPlain := isSlice && isPlain(elem, map[typ]bool{})
	return func(d *reader, object, key opaque, m mode) error {
		switch c := peek(d.in); {
		case c == '"' && isBytes:
			return d.bytes(t, object, key)
		case d.isNull():
			if isSlice {
				setZero(t, object, key)
			}
			return nil
		case c != '[':
			return d.misfit(item(d.in), t, nil)
		}
		n := 0
		isOwn := false // nobody else has the memory
		list := get(object, key)
		var first error
		for more(d.in, ']') {
			if isSlice {
				larger := room(t, object, key, n+1, isOwn)
				isOwn = isOwn || isPlain && elements(larger) != elements(list)
				list = larger
			} else if n == length(list) {
				item(d.in)
				continue
			}
			if err := decode(d, elements(list), index(list, n), plain); err != nil && first == nil {
				first = within(err, strconv.Itoa(n))
			}
			n++
		}
		if isSlice {
			cut(t, object, key, n)
		} else {
			clearFrom(t, list, n)
		}
		return first
	}
}

// isPlain reports whether values of a type are decoded without methods, which could keep pointers to them.
func isPlain(t typ, seen map[typ]bool) bool {
	if seen[t] {
		return true
	}
	seen[t] = true
	if unmarshalsJSON(t) || unmarshalsText(t) {
		return false
	}
	switch kindOf(t) {
	case dynamic.Struct:
		for i := range dynamic.NumField(t) {
			if _, of, _, _ := dynamic.Field(t, i); !isPlain(of, seen) {
				return false
			}
		}
	case dynamic.Map:
		return isPlain(dynamic.Key(t), seen) && isPlain(dynamic.Elem(t), seen)
	case dynamic.Array, dynamic.Pointer, dynamic.Slice:
		return isPlain(dynamic.Elem(t), seen)
	}
	return true
}

func structDecoder(t typ) decoder {
	fields := fieldsOf(t)
	decoders := make([]decoder, len(fields.list))
	for i, f := range fields.list {
		decoders[i] = decoderOf(f.typ)
	}
	return func(d *reader, object, key opaque, m mode) error {
		switch c := peek(d.in); {
		case d.isNull():
			return nil
		case c != '{':
			return d.misfit(item(d.in), t, nil)
		case fields.bad != nil:
			return d.misfit(item(d.in), t, fields.bad)
		}
		object = get(object, key)
		next := 0
		var first error
		for more(d.in, '}') {
			f, name := d.expected(fields, next), ""
			if f == nil {
				name = readName(d.in)
				f = fields.find(name)
			}
			var err error
			if f == nil {
				err = d.other(object, fields, name)
			} else {
				next = f.number + 1
				owner, ok := object, true
				if len(f.path) > 0 {
					owner, ok = makeOwner(object, f.path)
				}
				if ok {
					err = decoders[f.number](d, owner, f.property, f.mode)
				} else {
					err = d.misfitBefore(t, errNilEmbedded)
				}
			}
			if err != nil && first == nil {
				if name == "" && f != nil {
					name = f.name
				}
				first = within(err, name)
			}
		}
		return first
	}
}

// expected reads the name of the field whose turn it is, if members are in the order of the fields as they mostly are.
func (d *reader) expected(fields *fields, next int) *field {
	if next < len(fields.list) {
		if f := fields.list[next]; names(d.in, f.key) {
			return f
		}
	}
	return nil
}

var errNilEmbedded = errors.New("cannot set embedded pointer to unexported struct type")

// other decodes a member that no field has the name of.
func (d *reader) other(object opaque, fields *fields, name string) error {
	if rest := fields.rest; rest != nil {
		if owner, ok := makeOwner(object, rest.path); ok {
			m := mapIn(rest.typ, owner, rest.property)
			return d.entry(rest.typ, m, dynamic.FromString(name))
		}
	}
	item(d.in)
	if d.strict && fields.rest == nil {
		return errors.New("json: unknown field " + strconv.Quote(name))
	}
	return nil
}

// makeOwner is ownerOf for a struct that is decoded, in new embedded structs if need be. Not ok if one cannot be made.
func makeOwner(object opaque, path []step) (owner opaque, ok bool) {
	for i := range path {
		s := &path[i]
		inner := get(object, s.property)
		if s.pointee != nil && dynamic.IsNil(inner) {
			if !s.exported {
				return object, false
			}
			inner = newPointee(s.pointee)
			set(object, s.property, inner)
		}
		object = inner
	}
	return object, true
}

func mapDecoder(t typ) decoder {
	keyType := dynamic.Key(t)
	decodeKey := decoderOf(keyType)
	isString := kindOf(keyType) == dynamic.String && !unmarshalsText(keyType)
	return func(d *reader, object, key opaque, m mode) error {
		switch c := peek(d.in); {
		case d.isNull():
			setZero(t, object, key)
			return nil
		case c != '{':
			return d.misfit(item(d.in), t, nil)
		}
		into := mapIn(t, object, key)
		var first error
		for more(d.in, '}') {
			var err error
			if isString {
				name := readName(d.in)
				if err = d.entry(t, into, dynamic.FromString(name)); err != nil {
					within(err, name)
				}
			} else {
				err = d.keyed(t, decodeKey, into)
			}
			if first == nil {
				first = err
			}
		}
		return first
	}
}

// keyed decodes a member of a map whose keys have a decoder.
func (d *reader) keyed(t typ, decodeKey decoder, into opaque) error {
	keyType := dynamic.Key(t)
	object := variable(zero(keyType))
	peek(d.in)
	start := position(d.in)
	err := decodeKey(d, object, variableKey(), inName)
	quoted := textSince(d.in, start)
	peek(d.in)
	skip(d.in, len(":"))
	if err != nil {
		item(d.in)
		if kindOf(keyType) == dynamic.Interface {
			return err
		}
	} else {
		err = d.entry(t, into, get(object, variableKey()))
	}
	if err != nil {
		within(err, unquote(quoted))
	}
	return err
}

// entry decodes what a map has for a key, by way of a variable.
func (d *reader) entry(t typ, into, key opaque) error {
	elem := dynamic.Elem(t)
	object := variable(zero(elem))
	err := decoderOf(elem)(d, object, variableKey(), plain)
	setEntry(into, key, get(object, variableKey()))
	return err
}
