// Package errors makes, wraps and examines error values.
//
//goes:bounded
package errors

// New returns an error with the given text. Two calls give two different errors, even for one text.
func New(text string) error {
	return &errorString{text}
}

type errorString struct {
	s string
}

func (e *errorString) Error() string {
	return e.s
}

// ErrUnsupported says that an operation cannot be performed because it is not supported. Functions
// should not return it as it is but wrapped in an error that tells the operation.
var ErrUnsupported = New("unsupported operation")
