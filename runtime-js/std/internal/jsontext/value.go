// Package jsontext has the type of values in JSON that are not decoded.
package jsontext

import "errors"

// A Value is the text of a value in JSON, not decoded yet or encoded already.
type Value []byte

// Clone is a copy.
func (v Value) Clone() Value {
	if v == nil {
		return nil
	}
	return append(Value{}, v...)
}

// String is the text.
func (v Value) String() string {
	if v == nil {
		return "null"
	}
	return string(v)
}

// MarshalJSON is v as it stands.
func (v Value) MarshalJSON() ([]byte, error) {
	if v == nil {
		return []byte("null"), nil
	}
	return v, nil
}

// UnmarshalJSON copies data.
func (v *Value) UnmarshalJSON(data []byte) error {
	if v == nil {
		return errors.New("jsontext.Value: UnmarshalJSON on nil pointer")
	}
	*v = append((*v)[:0], data...)
	return nil
}
