// Switch and select statements.
package main

import "unsafe"

type S struct {
	a int
	b string
}

func (S) m()    {}
func (*S) ptr() {}

type E struct{ a int }

func (*E) Error() string { return "" }

type T struct {
	S
	E
}

const b8 byte = 1

var _ unsafe.Pointer

func f[P any](P)              {}
func g(int)                   {}
func one(int, int)            {}
func two() (int, string)      { return 1, "" }
func variadic(int, ...string) {}

func _(p any, n int) {
	switch n {
	case "a": // ERROR `cannot convert "a" \(untyped string constant\) to type int`
	}
}

func _(p any, n int) {
	switch n {
	case 1, 2, 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch"
	}
}

func _(p any, n int) {
	switch n {
	default:
	case 1:
	default: // ERROR "multiple defaults \(first at switches\.go:47:2\)"
	}
}

func _(p any, n int) {
	switch n := p.(type) {
	case int:
		_ = n + "a" // ERROR `invalid operation: n \+ "a" \(mismatched types int and untyped string\)`
	}
}

func _(p any, n int) {
	switch x := p.(type) {
	case int, string:
		_ = x + 1 // ERROR "invalid operation: x \+ 1 \(mismatched types any and untyped int\)"
	}
}

func _(p any, n int) {
	switch x := n.(type) { // ERROR "x declared and not used" "n \(variable of type int\) is not an interface"
	case int:
	}
}

func _(p any, n int) {
	switch p.(type) {
	case undef: // ERROR "undefined: undef"
	case int, int: // ERROR "duplicate case int in type switch"
	case nil, nil: // ERROR "duplicate case nil in type switch"
	}
}

func _(p any, n int) {
	switch _ := p.(type) { // ERROR "no new variable on left side of :="
	case int:
	}
}

func _(p any, n int) {
	switch x := p.(type) { // ERROR "x declared and not used"
	}
}

func _(p any, n int) {
	var e error
	switch e.(type) {
	case int: // ERROR "impossible type switch case: int"
	case *E:
	case E: // ERROR "impossible type switch case: E"
	}
}

func _(p any, n int) {
	switch g {
	case nil:
	case g: // ERROR "invalid case g in switch on g \(func can only be compared to nil\)"
	}
}

func _(p any, n int) {
	switch struct{ f func() }{} { // ERROR "cannot switch on struct\{f func\(\)\}\{\} \(value of type struct\{f func\(\)\}\) \(struct\{f func\(\)\} is not comparable\)"
	}
}

func _(p any, n int) {
	switch nil { // ERROR "use of untyped nil in switch expression"
	}
}

func _(p any, n int) {
	switch "a" {
	case "a", "a": // ERROR `duplicate case "a" \(constant of type string\) in expression switch`
	}
}

func _(p any, n int) {
	switch 1.5 {
	case 1.5, 3 / 2.0: // ERROR "duplicate case 3 / 2\.0 \(constant 1\.5 of type float64\) in expression switch"
	}
}

func _(p any, n int) {
	switch p {
	case 1, 1, int8(1), int8(1): // ERROR "duplicate case 1 \(constant of type int\) in expression switch" "duplicate case int8\(1\) \(constant 1 of type int8\) in expression switch"
	}
}

func _(p any, n int) {
	switch {
	case n == 1:
	case "a": // ERROR `cannot convert "a" \(untyped string constant\) to type bool`
	case n: // ERROR "invalid case n in switch on true \(mismatched types int and bool\)"
	}
}

func _(p any, n int) {
	select {
	case n := <-undef: // ERROR "undefined: undef"
		_ = n
	}
}

func _(p any, n int) {
	select {
	case n <- 1: // ERROR "invalid operation: cannot send to non-channel int n \(variable of type int\)"
	}
}

func _(p any, n int) {
	select {
	case <-n: // ERROR "invalid operation: cannot receive from non-channel int n \(variable of type int\)"
	}
}

func _(p any, n int) {
	select {
	case n = 1: // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
}

func _(p any, n int) {
	select {
	default:
	default: // ERROR "multiple defaults \(first at switches\.go:171:2\)"
	}
}

func _(p any, n int) {
	if n { // ERROR "non-boolean condition in if statement"
	}
}

func _(p any, n int) {
	if n := 1; n == 1 {
	}
}
