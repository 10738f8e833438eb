// Package strconv converts between values and their texts.
package strconv

import "errors"

// IntSize is the size of an int in bits.
const IntSize = 64

// ErrRange says that a value does not fit its type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a text is not of the form of its type.
var ErrSyntax = errors.New("invalid syntax")

// NumError tells of a conversion that failed.
type NumError struct {
	Func string // the function that failed: ParseBool, ParseInt, …
	Num  string // its input
	Err  error  // the reason, ErrRange or ErrSyntax as a rule
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error {
	return e.Err
}

// What the scanning functions report.
const (
	good = iota
	badSyntax
	outOfRange
)

// failure is the error of function fn for a status that is not good.
func failure(fn, text string, status int) *NumError {
	if status == outOfRange {
		return &NumError{fn, text, ErrRange}
	}
	return &NumError{fn, text, ErrSyntax}
}

func baseError(fn, text string, base int) *NumError {
	return &NumError{fn, text, errors.New("invalid base " + Itoa(base))}
}

func bitSizeError(fn, text string, bitSize int) *NumError {
	return &NumError{fn, text, errors.New("invalid bit size " + Itoa(bitSize))}
}
