// Conversions and type assertions.
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
	_ = string(n)
	_ = []byte(n)         // ERROR "cannot convert n \(variable of type int\) to type \[\]byte"
	_ = int("a")          // ERROR `cannot convert "a" \(untyped string constant\) to type int`
	_ = (*int)(n)         // ERROR "cannot convert n \(variable of type int\) to type \*int"
	_ = int(nil)          // ERROR "cannot convert nil to type int"
	_ = []int([]string{}) // ERROR "cannot convert \[\]string\{\} \(value of type \[\]string\) to type \[\]int"
	_ = [3]int([]int{})
	_ = [3]string([]int{}) // ERROR "cannot convert \[\]int\{\} \(value of type \[\]int\) to type \[3\]string"
	_ = (*[3]int)([]int{})
}

func _(p any, n int) {
	_ = error(n) // ERROR "cannot convert n \(variable of type int\) to type error: int does not implement error \(missing method Error\)"
	_ = error(&E{})
	_ = any(n)
	_ = func() nil // ERROR "func\(\) nil \(type\) is not an expression" "nil \(untyped nil\) is not a type"
	_ = chan int(nil)
	_ = S(struct {
		a int
		b string
	}{})
	_ = S(struct{ a int }{}) // ERROR "cannot convert struct\{a int\}\{\} \(value of type struct\{a int\}\) to type S"
}

func _(p any, n int) {
	_ = unsafe.Pointer(&n)
	_ = unsafe.Pointer(n) // ERROR "cannot convert n \(variable of type int\) to type unsafe\.Pointer"
	_ = uintptr(unsafe.Pointer(&n))
	_ = (*string)(unsafe.Pointer(&n))
	_ = unsafe.Pointer(uintptr(1))
}

func _(p any, n int) {
	_ = float32(1e300)         // ERROR "cannot convert 1e300 \(untyped float constant 1e\+300\) to type float32"
	_ = complex64(1e300i)      // ERROR "cannot convert 1e300i \(untyped complex constant \(0 \+ 1e\+300i\)\) to type complex64"
	_ = int64(1 << 63)         // ERROR "constant 9223372036854775808 overflows int64"
	_ = string(rune(65)) + 'a' // ERROR "invalid operation: string\(rune\(65\)\) \+ 'a' \(mismatched types string and untyped rune\)"
}

func _(p any, n int) {
	_ = p.(int) + "a" // ERROR `invalid operation: p\.\(int\) \+ "a" \(mismatched types int and untyped string\)`
	_ = n.(int)       // ERROR "invalid operation: n \(variable of type int\) is not an interface"
	_ = p.(undef)     // ERROR "undefined: undef"
	var e error
	_ = e.(int) // ERROR "impossible type assertion: e\.\(int\)"
	_ = e.(S)   // ERROR "impossible type assertion: e\.\(S\)"
	_ = e.(interface{ M() })
	_ = e.(type) // ERROR "invalid syntax tree: use of \.\(type\) outside type switch"
}
