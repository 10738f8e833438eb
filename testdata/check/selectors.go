// Selectors and method expressions.
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
	n.foo() // ERROR "n\.foo undefined \(type int has no field or method foo\)"
	n.x = 1 // ERROR "n\.x undefined \(type int has no field or method x\)"
	p.foo() // ERROR "p\.foo undefined \(type any has no field or method foo\)"
	undef.x // ERROR "undefined: undef"
}

func _(p any, n int) {
	var s S
	s.A = 1 // ERROR "s\.A undefined \(type S has no field or method A, but does have field a\)"
	s.c = 1 // ERROR "s\.c undefined \(type S has no field or method c\)"
	s.m()
	s.M() // ERROR "s\.M undefined \(type S has no field or method M, but does have method m\)"
	s.ptr()
	S{}.ptr() // ERROR "cannot call pointer method ptr on S"
	s.m = nil // ERROR "cannot assign to s\.m \(neither addressable nor a map index expression\)"
}

func _(p any, n int) {
	S.a(s)       // ERROR "operand for field selector a must be value of type S" "undefined: s"
	S.M()        // ERROR "S\.M undefined \(type S has no field or method M, but does have method m\)"
	S.m(s)       // ERROR "undefined: s"
	S.ptr(&s)    // ERROR "invalid method expression S\.ptr \(needs pointer receiver \(\*S\)\.ptr\)" "undefined: s"
	(*S).ptr(&s) // ERROR "undefined: s"
	(*S).m(&s)   // ERROR "undefined: s"
	S.foo        // ERROR "S\.foo undefined \(type S has no field or method foo\)"
}

func _(p any, n int) {
	var e error
	e.error()    // ERROR "e\.error undefined \(type error has no field or method error, but does have method Error\)"
	(&e).Error() // ERROR "\(&e\)\.Error undefined \(type \*error is pointer to interface, not interface\)"
	var pe *error = &e
	pe.Error() // ERROR "pe\.Error undefined \(type \*error is pointer to interface, not interface\)"
	e.Foo      // ERROR "e\.Foo undefined \(type error has no field or method Foo\)"
}

func _(p any, n int) {
	var pp **S
	pp.a = 1 // ERROR "pp\.a undefined \(type \*\*S has no field or method a\)"
	pp.m()   // ERROR "pp\.m undefined \(type \*\*S has no field or method m\)"
}

func _(p any, n int) {
	var t T
	t.a = 1 // ERROR "ambiguous selector t\.a"
	t.S.a = 1
	t.E.a = 1
}

func _(p any, n int) {
	len.x          // ERROR "invalid use of len \(built-in\) in selector expression"
	int.x          // ERROR "int\.x undefined \(type int has no field or method x\)"
	unsafe.Foo()   // ERROR "undefined: unsafe\.Foo"
	unsafe.pointer // ERROR "undefined: unsafe\.pointer \(but have Pointer\)"
	unsafe = 1     // ERROR "use of package unsafe not in selector"
}
