package orders

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Parse reads an order; unknown fields are errors.
func Parse(text string) (*Order, error) {
	decoder := json.NewDecoder(bytes.NewReader([]byte(text)))
	decoder.DisallowUnknownFields()
	o := New("")
	if err := decoder.Decode(o); err != nil {
		return nil, fmt.Errorf("orders: %w", err)
	}
	for i, line := range o.Lines {
		if line.Qty <= 0 {
			return nil, &LineError{Index: i, Err: ErrQuantity}
		}
	}
	return o, nil
}

// Format writes an order as Parse reads it.
func Format(o Order) (string, error) {
	text, err := json.MarshalIndent(o, "", "  ")
	return string(text), err
}
