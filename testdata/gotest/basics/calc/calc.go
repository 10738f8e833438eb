// Package calc has something to test.
package calc

import "errors"

// ErrZero is what Divide says of a zero.
var ErrZero = errors.New("division by zero")

func Add(a, b int) int { return a + b }

func Divide(a, b int) (int, error) {
	if b == 0 {
		return 0, ErrZero
	}
	return half(a*2) / b, nil
}

func half(x int) int { return x / 2 }
