// Index and slice expressions.
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
	_ = []int{1}[-1]        // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = "abc"[5]            // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	_ = n[1]                // ERROR "cannot index n \(variable of type int\)"
	_ = [3]int{}[3]         // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = map[string]int{}[1] // ERROR "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = []int{}["a"]        // ERROR `cannot convert "a" \(untyped string constant\) to type int`
	_ = []int{}[1.5]        // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = []int{}[1.0]
	_ = []int{}[1<<100] // ERROR "1 << 100 \(untyped int constant 1267650600228229401496703205376\) overflows int"
}

func _(p any, n int) {
	_ = n[:]             // ERROR "cannot slice n \(variable of type int\)"
	_ = "abc"[1:2:3]     // ERROR "invalid operation: 3-index slice of string"
	_ = [3]int{}[:]      // ERROR "cannot slice unaddressable value \[3\]int\{\} \(value of type \[3\]int\)"
	_ = "abc"[2:1]       // ERROR "invalid slice indices: 1 < 2"
	_ = []int{}[3:2:1]   // ERROR "invalid slice indices: 2 < 3"
	_ = "abc"[:5]        // ERROR "invalid argument: index 5 out of bounds \[0:4\]"
	_ = map[int]int{}[:] // ERROR "cannot slice map\[int\]int\{\} \(value of type map\[int\]int\)"
}

func _(p any, n int) {
	var a [3]int
	_ = a[2:1]  // ERROR "invalid slice indices: 1 < 2"
	_ = a[:5]   // ERROR "invalid argument: index 5 out of bounds \[0:4\]"
	_ = a[3]    // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	a[1] = "s"  // ERROR `cannot use "s" \(untyped string constant\) as int value in assignment`
	_ = (&a)[5] // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	_ = &a[1]
	_ = g[1]   // ERROR "cannot index g \(value of type func\(int\)\)"
	_ = int[1] // ERROR "invalid operation: int\[1\] \(int is not a generic type\)"
}
