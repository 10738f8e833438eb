// Calls, arguments, go and defer statements.
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
	g() // ERROR "not enough arguments in call to g"
	g(1, 2) // ERROR "too many arguments in call to g"
	g("a") // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to g`
	g(1.5) // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in argument to g \(truncated\)"
}

func _(p any, n int) {
	g(two()) // ERROR "too many arguments in call to g"
	g(g(1)) // ERROR "g\(1\) \(no value\) used as value"
	one(two()) // ERROR "cannot use two\(\) \(value of type string\) as int value in argument to one"
	one(two(), 1) // ERROR "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context"
}

func _(p any, n int) {
	n(1) // ERROR "invalid operation: cannot call n \(variable of type int\): int is not a function"
	undef(n) // ERROR "undefined: undef"
}

func _(p any, n int) {
	variadic() // ERROR "not enough arguments in call to variadic"
	variadic(1, "a")
	variadic(1, []string{}...)
	variadic([]string{}...) // ERROR "not enough arguments in call to variadic"
	variadic(1, "a", []string{}...) // ERROR "too many arguments in call to variadic"
}

func _(p any, n int) {
	g([]int{}...) // ERROR "cannot use \.\.\. in call to non-variadic g"
}

func _(p any, n int) {
	f(nil) // ERROR "in call to f, cannot infer P \(declared at calls\.go:14:8\)"
	f(1, 2) // ERROR "too many arguments in call to f"
	f() // ERROR "not enough arguments in call to f"
	f[int, int](1) // ERROR "got 2 type arguments but want 1"
	f[string](1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to f\[string\]"
}

func _(p any, n int) {
	var h func(int) = f
	h(1)
}

func _(p any, n int) {
	var h func(string, int) = f // ERROR "type func\(string, int\) of h does not match func\(P\) \(cannot infer P\)"
	_ = h
}

func _(p any, n int) {
	_ = f // ERROR "cannot use generic function f without instantiation"
}

func _(p any, n int) {
	x := g(1) // ERROR "declared and not used: x" "g\(1\) \(no value\) used as value"
}

func _(p any, n int) {
	x := int // ERROR "declared and not used: x" "int \(type\) is not an expression"
	len // ERROR "len \(built-in\) must be called"
	g // ERROR "g \(value of type func\(int\)\) is not used"
}

func _(p any, n int) {
	n // ERROR "n \(variable of type int\) is not used"
	n + 1 // ERROR "n \+ 1 \(value of type int\) is not used"
	"a" // ERROR `"a" \(untyped string constant\) is not used`
	-n // ERROR "-n \(value of type int\) is not used"
	g // ERROR "g \(value of type func\(int\)\) is not used"
	[]int{1} // ERROR "\[\]int\{…\} \(value of type \[\]int\) is not used"
	func() {} // ERROR "func\(\) \{\} \(value of type func\(\)\) is not used"
	p.(int) // ERROR "p\.\(int\) \(comma, ok expression of type int\) is not used"
}

func _(p any, n int) {
	go g // ERROR "expression in go must be function call"
	go int(n) // ERROR "go requires function call, not conversion int\(n\) \(value of type int\)"
	go len("a") // ERROR `go discards result of len\("a"\) \(constant 1 of type int\)`
	go undef(n) // ERROR "undefined: undef"
}

func _(p any, n int) {
	defer recover()
	defer append([]int{}, 1) // ERROR "defer discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)"
	defer n // ERROR "expression in defer must be function call"
}

func _(p any, n int) {
	int() // ERROR "missing argument in conversion to int"
	int(1, 2) // ERROR "too many arguments in conversion to int"
}
