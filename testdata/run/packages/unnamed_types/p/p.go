// Package p makes values of unnamed types.
package p

import (
	"fmt"
	"io"
)

type Named struct{ io.Reader }

type impl struct{ n int }

func (i *impl) Error() string  { return fmt.Sprint("impl ", i.n) }
func (i *impl) secret() string { return "secret" }

// New returns an error of an unnamed type.
func New(n int) any { return struct{ error }{&impl{n}} }

// Hidden embeds what other packages cannot name.
func Hidden(n int) any { return &struct{ *impl }{&impl{n}} }

// Secret asks for an unexported method.
func Secret(x any) string {
	if s, ok := x.(interface{ secret() string }); ok {
		return s.secret()
	}
	return "none"
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func (p Pair[A, B]) String() string { return fmt.Sprintf("(%v %v)", p.First, p.Second) }

// Of embeds an instance of a generic type.
func Of[A, B any](a A, b B) any {
	return struct{ Pair[A, B] }{Pair[A, B]{a, b}}
}
