package json

import (
	"errors"
	"reflect"
	"strconv"
)

// A Number is the text of a number.
type Number string

var numberType = reflect.TypeFor[Number]()

// String is the text.
func (n Number) String() string { return string(n) }

// Float64 is the number.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 is the number.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// isNumber reports whether s is a number in JSON.
func isNumber(s string) bool

// A RawMessage is a value in JSON that is not decoded yet, or encoded already.
type RawMessage []byte

// MarshalJSON is m as it stands.
func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return m, nil
}

// UnmarshalJSON copies data.
func (m *RawMessage) UnmarshalJSON(data []byte) error {
	if m == nil {
		return errors.New("json.RawMessage: UnmarshalJSON on nil pointer")
	}
	*m = append((*m)[0:0], data...)
	return nil
}
