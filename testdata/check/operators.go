// Operators and comparisons.
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
	_ = n + "a"   // ERROR `invalid operation: n \+ "a" \(mismatched types int and untyped string\)`
	_ = n + 1.5   // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = n + p     // ERROR "invalid operation: n \+ p \(mismatched types int and any\)"
	_ = "a" + 1   // ERROR `invalid operation: "a" \+ 1 \(mismatched types untyped string and untyped int\)`
	_ = n + b8    // ERROR "invalid operation: n \+ b8 \(mismatched types int and byte\)"
	_ = n && true // ERROR "invalid operation: n && true \(mismatched types int and untyped bool\)"
	_ = !n        // ERROR "invalid operation: operator ! not defined on n \(variable of type int\)"
	_ = -"a"      // ERROR `invalid operation: operator - not defined on "a" \(untyped string constant\)`
	_ = ^1.5      // ERROR "invalid operation: operator \^ not defined on 1\.5 \(untyped float constant\)"
	_ = +nil      // ERROR "invalid operation: operator \+ not defined on nil"
}

func _(p any, n int) {
	_ = "a" < 1    // ERROR `invalid operation: "a" < 1 \(mismatched types untyped string and untyped int\)`
	_ = nil == nil // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	_ = n == nil   // ERROR "invalid operation: n == nil \(mismatched types int and untyped nil\)"
	_ = g == g     // ERROR "invalid operation: g == g \(func can only be compared to nil\)"
	_ = g == nil
	_ = []int{} == []int{} // ERROR "invalid operation: \[\]int\{\} == \[\]int\{\} \(slice can only be compared to nil\)"
	_ = p == 1
	_ = p < p        // ERROR "invalid operation: p < p \(operator < not defined on interface\)"
	_ = true < false // ERROR "invalid operation: true < false \(operator < not defined on untyped bool\)"
}

func _(p any, n int) {
	var e error
	_ = e == 1 // ERROR "invalid operation: e == 1 \(mismatched types error and untyped int\)"
	_ = e == nil
	_ = e == (E{}) // ERROR "invalid operation: e == \(E\{\}\) \(mismatched types error and E\)"
	_ = e == (&E{})
}

func _(p any, n int) {
	_ = struct{ f func() }{} == struct{ f func() }{} // ERROR "invalid operation: struct\{f func\(\)\}\{\} == struct\{f func\(\)\}\{\} \(struct containing func\(\) cannot be compared\)"
	_ = [2]func(){} == [2]func(){}                   // ERROR "invalid operation: \[2\]func\(\)\{\} == \[2\]func\(\)\{\} \(\[2\]func\(\) cannot be compared\)"
	_ = struct{}{} < struct{}{}                      // ERROR "invalid operation: struct\{\}\{\} < struct\{\}\{\} \(operator < not defined on struct\)"
}

func _(p any, n int) {
	_ = &1 // ERROR "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &n
	_ = &g // ERROR "invalid operation: cannot take address of g \(value of type func\(int\)\)"
	_ = &[]int{}[0]
	_ = &map[int]int{}[0] // ERROR "invalid operation: cannot take address of map\[int\]int\{\}\[0\] \(map index expression of type int\)"
	_ = &E{}
	_ = &(E{})
	_ = *n   // ERROR "invalid operation: cannot indirect n \(variable of type int\)"
	_ = *nil // ERROR "invalid operation: cannot indirect nil"
	_ = **&n // ERROR "invalid operation: cannot indirect \*&n \(variable of type int\)"
}

func _(p any, n int) {
	_ = <-n                 // ERROR "invalid operation: cannot receive from non-channel int n \(variable of type int\)"
	_ = <-(chan<- int)(nil) // ERROR "invalid operation: cannot receive from send-only channel chan<- int \(chan<- int\)\(nil\) \(value of type chan<- int\)"
	n <- 1                  // ERROR "invalid operation: cannot send to non-channel int n \(variable of type int\)"
	(<-chan int)(nil) <- 1  // ERROR "invalid operation: cannot send to receive-only channel <-chan int \(<-chan int\)\(nil\) \(value of type <-chan int\)"
	(chan int)(nil) <- "a"  // ERROR `cannot use "a" \(untyped string constant\) as int value in send`
}

func _(p any, n int) {
	n += "a"  // ERROR `invalid operation: n \+= "a" \(mismatched types int and untyped string\)`
	n <<= 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	n %= 1.5  // ERROR "1\.5 \(untyped float constant\) truncated to int"
	p += 1    // ERROR "invalid operation: p \+= 1 \(mismatched types any and untyped int\)"
	n &^= 1
}
