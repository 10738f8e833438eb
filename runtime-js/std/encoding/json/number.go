package json

import (
	"internal/dynamic"
	"internal/jsontext"
	"strconv"
)

// A RawMessage is a value in JSON that is not decoded yet, or encoded already.
type RawMessage = jsontext.Value

// A Number is the text of a number.
type Number string

var numberType, _ = whole(Number(""))

// String is the text.
func (n Number) String() string { return string(n) }

// Float64 is the number.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 is the number.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// isNumber reports whether s is a number in JSON.
func isNumber(s string) bool

// A notNumber says that what a Number holds is none.
type notNumber struct {
	text string
}

func (e *notNumber) Error() string {
	return "cannot parse " + strconv.Quote(e.text) + " as JSON number: " + strconv.ErrSyntax.Error()
}

// Unwrap tells what is wrong.
func (e *notNumber) Unwrap() error { return strconv.ErrSyntax }

func encodeNumber(e *builder, object, key opaque, addressed bool, m mode) {
	if m == inName {
		encodeString(e, object, key, addressed, m)
		return
	}
	text := dynamic.StringOf(get(object, key))
	if text == "" {
		text = "0"
	}
	shown := text
	if m != plain {
		shown = `"` + text + `"`
	}
	if !isNumber(text) {
		e.failMethod(numberType, &notNumber{shown}, "MarshalJSONTo")
	}
	e.text += shown
}

// number decodes a Number. Its errors do not tell where they are.
func (d *reader) number(object, key opaque, m mode) error {
	item := item(d.in)
	err := &misfit{UnmarshalTypeError: &UnmarshalTypeError{Value: kindName(item), Type: reflected(numberType)}, placeless: true}
	switch c := item[0]; {
	case c == '"':
		if text := unquote(item); isNumber(text) {
			set(object, key, dynamic.FromString(text))
			return nil
		}
		err.Value += " " + item
		err.Err = strconv.ErrSyntax
	case isNumeric(c) && m == plain:
		set(object, key, dynamic.FromString(item))
		return nil
	}
	return err
}
