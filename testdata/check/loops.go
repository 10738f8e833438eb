// For statements and range clauses.
package main

import "unsafe"

type S struct { a int; b string }
func (S) m() {}
func (*S) ptr() {}
type E struct{ a int }
func (*E) Error() string { return "" }
type T struct { S; E }
const b8 byte = 1
var _ unsafe.Pointer
func f[P any](P) {}
func g(int) {}
func one(int, int) {}
func two() (int, string) { return 1, "" }
func variadic(int, ...string) {}

func _(p any, n int) {
	for n {} // ERROR "non-boolean condition in for statement"
}

func _(p any, n int) {
	for i := 0; i; i++ {} // ERROR "non-boolean condition in for statement"
}

func _(p any, n int) {
	for i, j := range n { _ = i } // ERROR "range over n \(variable of type int\) permits only one iteration variable"
}

func _(p any, n int) {
	for n = range 10 {}
}

func _(p any, n int) {
	for p = range 10 {}
}

func _(p any, n int) {
	for _ = range "x" {}
}

func _(p any, n int) {
	for undef, n = range "x" {} // ERROR "undefined: undef" "cannot use n \(value of type rune\) as int value in assignment"
}

func _(p any, n int) {
	for i := range g { _ = i } // ERROR "cannot range over g \(value of type func\(int\)\): func must be func\(yield func\(\.\.\.\) bool\): argument is not func"
}

func _(p any, n int) {
	for range p {} // ERROR "cannot range over p \(variable of interface type any\)"
}

func _(p any, n int) {
	for i := range int8(5) { var s string = i; _ = s } // ERROR "cannot use i \(variable of type int8\) as string value in variable declaration"
}

func _(p any, n int) {
	for i := range 1 << 3 { var s string = i; _ = s } // ERROR "cannot use i \(variable of type int\) as string value in variable declaration"
}

func _(p any, n int) {
	for i := range 'a' { var s string = i; _ = s } // ERROR "cannot use i \(variable of type rune\) as string value in variable declaration"
}

func _(p any, n int) {
	for i := range 1.0 { _ = i } // ERROR "cannot range over 1\.0 \(untyped float constant 1\)"
}

func _(p any, n int) {
	for i := range 1<<70 { _ = i } // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in range clause \(overflows\)"
}

func _(p any, n int) {
	var u8 uint8 // ERROR "declared and not used: u8"
	for u8 = range 256 {} // ERROR "cannot use 256 \(untyped int constant\) as uint8 value in range clause \(overflows\)"
}

func _(p any, n int) {
	var f32 float32 // ERROR "declared and not used: f32"
	for f32 = range 10 {} // ERROR "cannot use iteration variable of type float32"
}

func _(p any, n int) {
	for i, v := range [3]string{} { i = v } // ERROR "declared and not used: i" "cannot use v \(variable of type string\) as int value in assignment"
}

func _(p any, n int) {
	for k, v := range map[string]bool{} { k = v } // ERROR "declared and not used: k" "cannot use v \(variable of type bool\) as string value in assignment"
}

func _(p any, n int) {
	for k := range (chan<- string)(nil) { n = k } // ERROR "cannot range over \(chan<- string\)\(nil\) \(value of type chan<- string\): receive from send-only channel chan<- string"
}

func _(p any, n int) {
	for k, v := range func(func(int, string) bool) {} { k = v } // ERROR "declared and not used: k" "cannot use v \(variable of type string\) as int value in assignment"
}

func _(p any, n int) {
	for k := range func(func() bool) {} { _ = k } // ERROR "range over func\(func\(\) bool\) \{\} \(value of type func\(func\(\) bool\)\) permits no iteration variables"
}

func _(p any, n int) {
	for k, v := range func(func(int) bool) {} { _, _ = k, v } // ERROR "range over func\(func\(int\) bool\) \{\} \(value of type func\(func\(int\) bool\)\) permits only one iteration variable"
}

func _(p any, n int) {
	for range func(func(int) bool) int { return 1 } { } // ERROR "cannot range over func\(func\(int\) bool\) int \{…\} \(value of type func\(func\(int\) bool\) int\): func must be func\(yield func\(\.\.\.\) bool\): unexpected results"
}

func _(p any, n int) {
	for range func(func(int, int, int) bool) { } { } // ERROR "cannot range over func\(func\(int, int, int\) bool\) \{\} \(value of type func\(func\(int, int, int\) bool\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func has too many parameters"
}

func _(p any, n int) {
	for range func(int) {} { } // ERROR "cannot range over func\(int\) \{\} \(value of type func\(int\)\): func must be func\(yield func\(\.\.\.\) bool\): argument is not func"
}

func _(p any, n int) {
	for i, j, k := range []int{} {} // ERROR "declared and not used: i" "declared and not used: j" "range clause permits at most two iteration variables"
}
