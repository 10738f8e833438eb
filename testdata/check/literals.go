// Composite literals.
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
	_ = S{1}          // ERROR "too few values in struct literal of type S"
	_ = S{1, "b", 3}  // ERROR "too many values in struct literal of type S"
	_ = S{c: 1}       // ERROR "unknown field c in struct literal of type S"
	_ = S{a: 1, 2}    // ERROR "mixture of field:value and value elements in struct literal"
	_ = S{1, a: 2}    // ERROR "mixture of field:value and value elements in struct literal"
	_ = S{a: 1, a: 2} // ERROR "duplicate field name a in struct literal"
	_ = S{a: "a"}     // ERROR `cannot use "a" \(untyped string constant\) as int value in struct literal`
	_ = S{A: 1}       // ERROR "unknown field A in struct literal of type S, but does have a"
}

func _(p any, n int) {
	_ = []int{0: 1, 0: 2}                // ERROR "duplicate index 0 in array or slice literal"
	_ = [2]int{1, 2, 3}                  // ERROR "index 2 is out of bounds \(>= 2\)"
	_ = []int{-1: 2}                     // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{n: 1}                      // ERROR "index n must be integer constant"
	_ = []int{"a"}                       // ERROR `cannot use "a" \(untyped string constant\) as int value in array or slice literal`
	_ = [...]string{2: "a", "b", 3: "c"} // ERROR "duplicate index 3 in array or slice literal"
}

func _(p any, n int) {
	_ = map[string]int{"a": 1, "a": 2}      // ERROR `duplicate key "a" in map literal`
	_ = map[string]int{1}                   // ERROR "missing key in map literal"
	_ = map[int]int{"a": 1}                 // ERROR `cannot use "a" \(untyped string constant\) as int value in map literal`
	_ = map[any]int{1: 1, int8(1): 2, 1: 3} // ERROR "duplicate key 1 in map literal"
}

func _(p any, n int) {
	_ = int{1}                       // ERROR "invalid composite literal type int"
	_ = *S{}                         // ERROR "invalid operation: cannot indirect S\{\} \(value of struct type S\)"
	_ = undef{n}                     // ERROR "undefined: undef"
	_ = []S{{1, "a"}, {b: 1}, {"x"}} // ERROR "cannot use 1 \(untyped int constant\) as string value in struct literal" `cannot use "x" \(untyped string constant\) as int value in struct literal` "too few values in struct literal of type S"
	_ = []*S{{1, "a"}, {2}}          // ERROR "too few values in struct literal of type S"
	_ = map[S]S{{1, "a"}: {2, 3}}    // ERROR "cannot use 3 \(untyped int constant\) as string value in struct literal"
}

func _(p any, n int) {
	_ = func(x int) { return 1 } // ERROR "too many return values"
}
