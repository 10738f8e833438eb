// Assignments, declarations and returns.
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
	var a, b = n // ERROR "declared and not used: a" "declared and not used: b" "assignment mismatch: 2 variables but 1 value"
}

func _(p any, n int) {
	var a int = "s" // ERROR `cannot use "s" \(untyped string constant\) as int value in variable declaration`
	_ = a
}

func _(p any, n int) {
	a, b := n // ERROR "declared and not used: a" "declared and not used: b" "assignment mismatch: 2 variables but 1 value"
}

func _(p any, n int) {
	n, n := 1, 2 // ERROR "n repeated on left side of :="
}

func _(p any, n int) {
	n = 1, 2 // ERROR "assignment mismatch: 1 variable but 2 values"
}

func _(p any, n int) {
	n, m := 1 // ERROR "declared and not used: m" "assignment mismatch: 2 variables but 1 value"
}

func _(p any, n int) {
	n, p := 1, 2 // ERROR "no new variables on left side of :="
}

func _(p any, n int) {
	n.x := 1 // ERROR "non-name n\.x on left side of :=" "n\.x undefined \(type int has no field or method x\)"
}

func _(p any, n int) {
	n, 1 := 2, 3 // ERROR "non-name 1 on left side of :="
}

func _(p any, n int) {
	_ = 1
	_, _ = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
}

func _(p any, n int) {
	_ := 1 // ERROR "no new variables on left side of :="
}

func _(p any, n int) {
	n += undef // ERROR "undefined: undef"
}

func _(p any, n int) {
	undef, n = 1, 2 // ERROR "undefined: undef"
}

func _(p any, n int) {
	n, ok := p.(int) // ERROR "declared and not used: ok"
}

func _(p any, n int) {
	n, ok := p.(int), 1 // ERROR "declared and not used: ok"
}

func _(p any, n int) {
	n, ok, x := p.(int) // ERROR "declared and not used: ok" "declared and not used: x" "assignment mismatch: 3 variables but 1 value"
}

func _(p any, n int) {
	n, p = map[int]int{}[1]
}

func _(p any, n int) {
	n, p = g(1) // ERROR "g\(1\) \(no value\) used as value"
}

func _(p any, n int) {
	map[string]struct{ x int }{}["a"].x = 1 // ERROR `cannot assign to struct field map\[string\]struct\{x int\}\{\}\["a"\]\.x in map`
}

func _(p any, n int) {
	"abc"[0] = 'x' // ERROR `cannot assign to "abc"\[0\] \(neither addressable nor a map index expression\)`
}

func _(p any, n int) {
	g = nil // ERROR "cannot assign to g \(neither addressable nor a map index expression\)"
}

func _(p any, n int) {
	int = 5 // ERROR "int \(type\) is not an expression"
}

func _(p any, n int) {
	nil = n // ERROR "cannot assign to nil \(neither addressable nor a map index expression\)"
}

func _(p any, n int) {
	g(1) = n // ERROR "g\(1\) \(no value\) used as value"
}

func _(p any, n int) {
	(n) = 2
}

func _(p any, n int) {
	n++
	p++ // ERROR "invalid operation: p\+\+ \(non-numeric type any\)"
	g++ // ERROR "invalid operation: g\+\+ \(non-numeric type func\(int\)\)"
}

func _(p any, n int) {
	var x, y int = 1, "a" // ERROR `cannot use "a" \(untyped string constant\) as int value in variable declaration`
	_, _ = x, y
}

func _(p any, n int) {
	x := nil // ERROR "declared and not used: x" "use of untyped nil in assignment"
}

func _(p any, n int) {
	var x *int = n // ERROR "cannot use n \(variable of type int\) as \*int value in variable declaration"
	_ = x
}

func _(p any, n int) {
	var x []any = []int{} // ERROR "cannot use \[\]int\{\} \(value of type \[\]int\) as \[\]any value in variable declaration"
	_ = x
}

func _(p any, n int) {
	var x error = n // ERROR "cannot use n \(variable of type int\) as error value in variable declaration: int does not implement error \(missing method Error\)"
	_ = x
}

func _(p any, n int) {
	var c chan<- int
	var d chan int = c // ERROR "cannot use c \(variable of type chan<- int\) as chan int value in variable declaration"
	_ = d
}

func _(p any, n int) {
	_ = nil // ERROR "use of untyped nil in assignment to _ identifier"
}

func _(p any, n int) {
	return 1 // ERROR "too many return values"
}

func _(p any, n int) {
	return n, undef // ERROR "undefined: undef"
}

func _(p any, n int) {
	{
		var n string
		_ = n
		var unused int // ERROR "declared and not used: unused"
	}
}

func _(p any, n int) {
	_ = func() int { return "a" } // ERROR `cannot use "a" \(untyped string constant\) as int value in return statement`
}

func _(p any, n int) {
	_ = func() (int, string) { return 1 } // ERROR "not enough return values"
}

func _(p any, n int) {
	_ = func() (int, string) { return 1, "a", 2 } // ERROR "too many return values"
}

func _(p any, n int) {
	_ = func() int {
		for {
			break
		}
	} // ERROR "missing return"
}

func _(p any, n int) {
	_ = func() int {
		if n > 0 {
			return 1
		} else {
			panic(1)
		}
	}
}

func _(p any, n int) {
	_ = func() int {
		switch {
		case n > 0:
			return 1
		default:
			for {
			}
		}
	}
}

func _(p any, n int) {
	_ = func() int {
	L:
		for {
			for {
				break L
			}
		}
	} // ERROR "missing return"
}

func _(p any, n int) {
	_ = func() (r int) {
		{
			r := 1
			_ = r
			return // ERROR "result parameter r not in scope at return"
		}
	}
}
