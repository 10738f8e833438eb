package json

import (
	"encoding"
	"errors"
	"reflect"
	"strconv"
)

// Unmarshaler decodes itself; it must copy what it keeps of its argument.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// Unmarshal decodes data into what v points to.
func Unmarshal(data []byte, v any) error {
	root, err := rootOf(v)
	if err != nil {
		return err
	}
	d := &reader{data: data, text: string(data)}
	if err := check(d.text, false); err != nil {
		return err
	}
	return d.decode(root)
}

// rootOf is what v points to.
func rootOf(v any) (reflect.Value, error) {
	root := reflect.ValueOf(v)
	if root.Kind() != reflect.Pointer || root.IsNil() {
		return root, &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	return root.Elem(), nil
}

// A reader decodes text that is known to be correct. Its methods that decode read one value whole in any case, and return
// the first error.
type reader struct {
	data []byte // for UnmarshalJSON
	text string // the same
	next int

	useNumber bool
	strict    bool // about unknown fields
}

func (d *reader) decode(root reflect.Value) error {
	return finished(d.value(root, plain), root.Type())
}

// peek is the next character that is no white space; it stays the next.
func (d *reader) peek() byte {
	d.next = skipSpace(d.text, d.next)
	return d.text[d.next]
}

// item reads a value as it stands.
func (d *reader) item() string {
	d.peek()
	start := d.next
	d.next = valueEnd(d.text, start)
	return d.text[start:d.next]
}

// name reads the name of a member and its colon.
func (d *reader) name() string {
	d.peek()
	start := d.next
	d.next = literalEnd(d.text, start)
	name := unquote(d.text[start:d.next])
	d.colon()
	return name
}

func (d *reader) colon() {
	d.peek()
	d.next++
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

// kindOf is what errors call a value.
func kindOf(item string) string {
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
func (d *reader) misfit(item string, t reflect.Type, err error) *misfit {
	offset := d.next
	if item[0] == '[' || item[0] == '{' {
		offset += 1 - len(item)
	}
	return &misfit{UnmarshalTypeError: &UnmarshalTypeError{Value: kindOf(item), Type: t, Offset: int64(offset), Err: err}}
}

// misfitBefore reads a value of which nothing but where it begins matters.
func (d *reader) misfitBefore(t reflect.Type, err error) error {
	d.peek()
	start := d.next
	e := d.misfit(d.item(), t, err)
	e.Offset = int64(start)
	return e
}

// badNumber says that the text of a number does not fit t.
func (d *reader) badNumber(text string, t reflect.Type) error {
	e := d.misfit("0", t, nil)
	e.Value += " " + text
	return e
}

// Ways in which a type decodes itself.
type ways struct {
	json, text bool
}

var (
	unmarshalerType     = reflect.TypeFor[Unmarshaler]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
	knownWays           = map[reflect.Type]ways{}
)

func waysOf(t reflect.Type) ways {
	if w, ok := knownWays[t]; ok {
		return w
	}
	p := reflect.PointerTo(t)
	w := ways{p.Implements(unmarshalerType) && !isTime(t), p.Implements(textUnmarshalerType)}
	knownWays[t] = w
	return w
}

// isTime reports whether t is time.Time, which is read and written by what JSON says of times.
func isTime(t reflect.Type) bool { return t.Name() == "Time" && t.PkgPath() == "time" }

// value decodes the next value into v, which has an address.
func (d *reader) value(v reflect.Value, m mode) error {
	t := v.Type()
	k := t.Kind()
	switch {
	case k == reflect.Pointer:
		return d.pointer(v, m)
	case k == reflect.Interface:
		return d.inInterface(v, m)
	case t.PkgPath() != "" || k == reflect.Struct: // others have no methods
		w := waysOf(t)
		if w.json && m != inName {
			d.peek()
			start := d.next
			d.next = valueEnd(d.text, start)
			return methodsOf[Unmarshaler](v.Addr()).UnmarshalJSON(d.data[start:d.next])
		}
		if w.text {
			return d.byText(v)
		}
	}
	switch d.peek() {
	case '[':
		if k == reflect.Slice || k == reflect.Array {
			return d.array(v)
		}
	case '{':
		if k == reflect.Struct {
			return d.object(v)
		}
		if k == reflect.Map {
			return d.mapping(v)
		}
	case 'n':
		d.next += len("null")
		if k == reflect.Map || k == reflect.Slice {
			v.SetZero()
		}
		return nil
	}
	return d.scalar(v, k, m)
}

var errNoText = errors.New("JSON value must be string type")

func (d *reader) byText(v reflect.Value) error {
	item := d.item()
	switch {
	case item[0] == 'n':
		return nil
	case item[0] == '"':
		return methodsOf[encoding.TextUnmarshaler](v.Addr()).UnmarshalText([]byte(unquote(item)))
	case isTime(v.Type()):
		return d.misfit(item, v.Type(), nil)
	}
	return d.misfit(item, v.Type(), errNoText)
}

// pointer makes what v points to, if there is nothing.
func (d *reader) pointer(v reflect.Value, m mode) error {
	if d.peek() == 'n' {
		d.next += len("null")
		v.SetZero()
		return nil
	}
	if m == quoted && v.Type().Elem().Kind() == reflect.Pointer {
		m = plain
	}
	if v.IsNil() {
		v.Set(reflect.New(v.Type().Elem()))
	}
	start := d.next
	err := d.value(v.Elem(), m)
	if err == nil && m == quoted && d.text[start:d.next] == `"null"` {
		v.SetZero()
	}
	return err
}

// inInterface goes on with the pointer in an interface, if there is one.
func (d *reader) inInterface(v reflect.Value, m mode) error {
	isNull := d.peek() == 'n'
	if m == quoted {
		m = plain
	}
	if p := v.Elem(); p.Kind() == reflect.Pointer && !p.IsNil() {
		if !isNull {
			copied := reflect.New(p.Type()).Elem()
			copied.Set(p)
			err := d.value(copied, m)
			v.Set(copied)
			return err
		}
		if p.Elem().Kind() == reflect.Pointer {
			v = p.Elem()
		}
	}
	v.SetZero()
	switch {
	case isNull:
		d.next += len("null")
		return nil
	case v.NumMethod() > 0:
		return d.misfitBefore(v.Type(), nil)
	}
	x, err := d.any()
	v.Set(reflect.ValueOf(x))
	return err
}

// any decodes a value as nil, bool, float64 (or Number), string, []any or map[string]any.
func (d *reader) any() (any, error) {
	var first error
	switch d.peek() {
	case '[':
		list := []any{}
		for d.more(']') {
			x, err := d.any()
			if err != nil && first == nil {
				first = within(err, strconv.Itoa(len(list)))
			}
			list = append(list, x)
		}
		return list, first
	case '{':
		m := map[string]any{}
		for d.more('}') {
			name := d.name()
			x, err := d.any()
			if err != nil && first == nil {
				first = within(err, name)
			}
			m[name] = x
		}
		return m, first
	}
	item := d.item()
	switch item[0] {
	case 'n':
		return nil, nil
	case 't', 'f':
		return item == "true", nil
	case '"':
		return unquote(item), nil
	}
	if d.useNumber {
		return Number(item), nil
	}
	f, err := strconv.ParseFloat(item, 64)
	if err != nil {
		return 0.0, d.badNumber(item, float64Type)
	}
	return f, nil
}
