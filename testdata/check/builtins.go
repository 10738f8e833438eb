// Built-in functions.
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
	_ = len(n)             // ERROR "invalid argument: n \(variable of type int\) for built-in len"
	_ = len()              // ERROR "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	_ = len("a", "b")      // ERROR `invalid operation: too many arguments for len\("a", "b"\) \(expected 1, found 2\)`
	_ = cap("a")           // ERROR `invalid argument: "a" \(untyped string constant\) for built-in cap`
	_ = cap(map[int]int{}) // ERROR "invalid argument: map\[int\]int\{\} \(value of type map\[int\]int\) for built-in cap"
}

func _(p any, n int) {
	_ = append(1, 2)                   // ERROR "invalid append: argument must be a slice; have 1 \(untyped int constant\)"
	_ = append(nil, 1)                 // ERROR "invalid append: argument must be a slice; have untyped nil"
	_ = append([]int{}, "a")           // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to append`
	_ = append([]int{}, []string{}...) // ERROR "cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in argument to append"
	_ = append([]byte{}, "a"...)
}

func _(p any, n int) {
	copy(1, 2)                // ERROR "invalid copy: argument must be a slice; have 1 \(untyped int constant\)"
	copy([]int{}, []string{}) // ERROR "invalid copy: arguments \[\]int\{\} \(value of type \[\]int\) and \[\]string\{\} \(value of type \[\]string\) have different element types int and string"
	copy([]byte{}, "a")
	copy([]int{}, "a") // ERROR `invalid copy: arguments \[\]int\{\} \(value of type \[\]int\) and "a" \(untyped string constant\) have different element types int and byte`
}

func _(p any, n int) {
	delete(1, 2)                // ERROR "invalid argument: 1 \(untyped int constant\) is not a map"
	delete(map[string]int{}, 1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete(map[string]int{})    // ERROR "invalid operation: not enough arguments for delete\(map\[string\]int\{\}\) \(expected 2, found 1\)"
}

func _(p any, n int) {
	clear(1) // ERROR "invalid argument: cannot clear 1 \(untyped int constant\): argument must be \(or constrained by\) map or slice"
	clear(map[int]int{})
	clear([]int{})
}

func _(p any, n int) {
	close(n)                 // ERROR "invalid operation: cannot close non-channel n \(variable of type int\)"
	close((<-chan int)(nil)) // ERROR "invalid operation: cannot close receive-only channel \(<-chan int\)\(nil\) \(value of type <-chan int\)"
}

func _(p any, n int) {
	_ = min()           // ERROR "invalid operation: not enough arguments for min\(\) \(expected 1, found 0\)"
	_ = min(1, "a")     // ERROR `invalid argument: mismatched types untyped int \(previous argument\) and untyped string \(type of "a"\)`
	_ = max(n, 1.5)     // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = min([]int{}, 1) // ERROR "invalid argument: \[\]int\{\} \(value of type \[\]int\) cannot be ordered"
}

func _(p any, n int) {
	var s string = max(1, 2.5, 'a') // ERROR "cannot use max\(1, 2\.5, 'a'\) \(untyped float constant 97\) as string value in variable declaration"
	_ = s
}

func _(p any, n int) {
	var s string = min(n, 5, 2.0) // ERROR "cannot use min\(n, 5, 2\.0\) \(value of type int\) as string value in variable declaration"
	_ = s
}

func _(p any, n int) {
	_ = complex(1, "a") // ERROR `invalid operation: complex\(1, "a"\) \(mismatched types untyped float and untyped string\)`
	_ = complex(n, n)   // ERROR "invalid argument: arguments have type int, expected floating-point"
	_ = complex(float32(1), 2.0)
	_ = real(n)   // ERROR "invalid argument: argument has type int, expected complex type"
	_ = imag("a") // ERROR "invalid argument: argument has type untyped string, expected complex type"
}

func _(p any, n int) {
	_ = new()     // ERROR "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	_ = new(1, 2) // ERROR "invalid operation: too many arguments for new\(1, 2\) \(expected 1, found 2\)"
	_ = new(n)
	_ = new(nil)           // ERROR "use of untyped nil in argument to new"
	_ = new(1 << 70)       // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in argument to new \(overflows\)"
	var s *string = new(n) // ERROR "cannot use new\(n\) \(value of type \*int\) as \*string value in variable declaration"
	_ = s
}

func _(p any, n int) {
	_ = make(int)               // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int)             // ERROR "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, 2, 1)       // ERROR "invalid argument: length and capacity swapped"
	_ = make([]int, -1)         // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, "a")        // ERROR `cannot convert "a" \(untyped string constant\) to type int`
	_ = make(map[int]int, 1, 2) // ERROR "invalid operation: make\(map\[int\]int, 1, 2\) expects 1 or 2 arguments; found 3"
}

func _(p any, n int) {
	panic()     // ERROR "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // ERROR "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	print(nil)  // ERROR "use of untyped nil in argument to built-in print"
	recover(1)  // ERROR "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
}

func _(p any, n int) {
	_ = unsafe.Sizeof()     // ERROR "invalid operation: not enough arguments for unsafe\.Sizeof\(\) \(expected 1, found 0\)"
	_ = unsafe.Offsetof(n)  // ERROR "invalid argument: n is not a selector expression"
	_ = unsafe.Slice(n, 1)  // ERROR "invalid argument: n \(variable of type int\) is not a pointer"
	_ = unsafe.Add(&n, 1)   // ERROR "cannot use &n \(value of type \*int\) as unsafe\.Pointer value in argument to unsafe\.Add"
	_ = unsafe.String(n, 1) // ERROR "cannot use n \(variable of type int\) as \*byte value in argument to unsafe\.String"
	_ = unsafe.SliceData(1) // ERROR "invalid argument: 1 \(untyped int constant\) is not a slice"
}

func _(p any, n int) {
	const c = unsafe.Sizeof(E{}) + unsafe.Alignof(n)
	var s string = c // ERROR "cannot use c \(constant 16 of type uintptr\) as string value in variable declaration"
	_ = s
}

func _(p any, n int) {
	const c = len([3]int{}) + len("abc")
	var s string = c // ERROR "cannot use c \(constant 6 of type int\) as string value in variable declaration"
	_ = s
}

func _(p any, n int) {
	const c = len([]int{}) // ERROR "len\(\[\]int\{\}\) \(value of type int\) is not constant"
}

func _(p any, n int) {
	_ = len(g...) // ERROR "invalid operation: invalid use of \.\.\. with built-in len"
}
