// What package errors is for, in short.
package main

import (
	"errors"
	"fmt"
)

type notFound struct{ name string }

func (e *notFound) Error() string { return e.name + " not found" }
func main() {
	base := &notFound{"x"}
	err := fmt.Errorf("open: %w", base)
	var nf *notFound
	fmt.Println(errors.Is(err, base), errors.As(err, &nf), nf.name, errors.Unwrap(err) == base)
	joined := errors.Join(err, errors.ErrUnsupported)
	fmt.Println(joined, errors.Is(joined, errors.ErrUnsupported))
	e, ok := errors.AsType[*notFound](joined)
	fmt.Println(e, ok)

}
