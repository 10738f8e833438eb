// Constants: representability, overflow, division, shifts.
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
	var b byte = 300 // ERROR "declared and not used: b" "cannot use 300 \(untyped int constant\) as byte value in variable declaration \(overflows\)"
	b = -1           // ERROR "cannot use -1 \(untyped int constant\) as byte value in assignment \(overflows\)"
	b = 1.5          // ERROR "cannot use 1\.5 \(untyped float constant\) as byte value in assignment \(truncated\)"
	b = "a"          // ERROR `cannot use "a" \(untyped string constant\) as byte value in assignment`
	b = 'a'
	b = 1.0
}

func _(p any, n int) {
	var f32 float32 = 1e39 // ERROR "cannot use 1e39 \(untyped float constant 1e\+39\) as float32 value in variable declaration \(overflows\)"
	f32 = 1e-50
	var f64 float64 = 1e309 // ERROR "cannot use 1e309 \(untyped float constant 1e\+309\) as float64 value in variable declaration \(overflows\)"
	_, _ = f32, f64
}

func _(p any, n int) {
	var i int = 1e3 // ERROR "declared and not used: i"
	i = 1.5         // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in assignment \(truncated\)"
	i = 1i          // ERROR "cannot use 1i \(untyped complex constant \(0 \+ 1i\)\) as int value in assignment \(truncated\)"
	i = 1 + 0i
	i = 1 << 63 // ERROR "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int value in assignment \(overflows\)"
	i = 'a'
}

func _(p any, n int) {
	_ = byte(300) // ERROR "constant 300 overflows byte"
	_ = int8(1.5) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type int8"
	_ = int(1e3)
	_ = uint(-1)    // ERROR "constant -1 overflows uint"
	_ = rune("a")   // ERROR `cannot convert "a" \(untyped string constant\) to type rune`
	_ = string(1.5) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type string"
	_ = bool(1)     // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
}

func _(p any, n int) {
	_ = 300 + b8      // ERROR "300 \(untyped int constant\) overflows byte"
	_ = b8 << 300     // ERROR "b8 << 300 \(constant 2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397376 of type byte\) overflows byte"
	_ = uint8(1) << 8 // ERROR "uint8\(1\) << 8 \(constant 256 of type uint8\) overflows uint8"
	_ = int8(127) + 1 // ERROR "int8\(127\) \+ 1 \(constant 128 of type int8\) overflows int8"
	_ = -uint8(1)     // ERROR "-uint8\(1\) \(constant -1 of type uint8\) overflows uint8"
	_ = ^uint8(1)
}

func _(p any, n int) {
	_ = n / 0    // ERROR "invalid operation: division by zero"
	_ = 1.0 / 0  // ERROR "invalid operation: division by zero"
	_ = 1 % 0    // ERROR "invalid operation: division by zero"
	_ = 1.0 % 2  // ERROR "invalid operation: operator % not defined on 1\.0 \(untyped float constant 1\)"
	_ = n << -1  // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	_ = "a" << 1 // ERROR `invalid operation: shifted operand "a" \(untyped string constant\) must be integer`
	_ = 1 << n
	_ = 1.5 << n // ERROR "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	_ = 1.0 << n // ERROR "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
}

func _(p any, n int) {
	_ = 1 << 600     // ERROR "constant shift overflow"
	_ = 1 << 1000000 // ERROR "invalid operation: invalid shift count 1000000 \(untyped int constant\)"
	_ = 1 << 1.5     // ERROR "1\.5 \(untyped float constant\) truncated to uint"
}

func _(p any, n int) {
	var f float64 = 1 << n // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = f
}

func _(p any, n int) {
	const c = n         // ERROR "n \(variable of type int\) is not constant"
	const d = g(1)      // ERROR "g\(1\) \(no value\) used as value"
	const e []int = nil // ERROR "invalid constant type \[\]int"
}

func _(p any, n int) {
	const c int8 = 300 // ERROR "cannot use 300 \(untyped int constant\) as int8 value in constant declaration \(overflows\)"
	const d, e = 1     // ERROR "missing init expr for e"
}

func _(p any, n int) {
	const big = 1 << 100
	_ = big // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in assignment to _ identifier \(overflows\)"
	_ = big >> 98
	var s string = big // ERROR "declared and not used: s" "cannot use big \(untyped int constant 1267650600228229401496703205376\) as string value in variable declaration"
}

func _(p any, n int) {
	var s string = 'a' + 1 // ERROR "cannot use 'a' \+ 1 \(untyped rune constant 98\) as string value in variable declaration"
	_ = s
}

func _(p any, n int) {
	var s string = 'a' + 1.5 // ERROR "cannot use 'a' \+ 1\.5 \(untyped float constant 98\.5\) as string value in variable declaration"
	_ = s
}

func _(p any, n int) {
	var s string = 5.0 / 2 // ERROR "cannot use 5\.0 / 2 \(untyped float constant 2\.5\) as string value in variable declaration"
	_ = s
}

func _(p any, n int) {
	var s string = 5 / 2 // ERROR "cannot use 5 / 2 \(untyped int constant 2\) as string value in variable declaration"
	_ = s
}

func _(p any, n int) {
	var s string = "abc"[1] // ERROR `cannot use "abc"\[1\] \(value of type byte\) as string value in variable declaration`
	_ = s
}

func _(p any, n int) {
	var s string = 1 < 2 // ERROR "cannot use 1 < 2 \(untyped bool constant true\) as string value in variable declaration"
	_ = s
}
