// Reflection asks about methods that nobody calls.
package main

import (
	"fmt"
	"reflect"
)

type kind interface{ isKind() }

type a struct{}

func (*a) isKind() {}

type b struct{}

func (b) isKind() {}

type namer interface{ Name() string }

type c struct{}

func (c) Name() string { return "c" }

type message struct{ Kind kind }

func main() {
	field := reflect.TypeOf(message{}).Field(0).Type
	for _, x := range []any{(*a)(nil), b{}, c{}, 1} {
		t := reflect.TypeOf(x)
		fmt.Println(t, t.Implements(field), t.Implements(reflect.TypeFor[namer]()), t.Implements(reflect.TypeFor[fmt.Stringer]()), reflect.PointerTo(t).Implements(field))
	}
}
