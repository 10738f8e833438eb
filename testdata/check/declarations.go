package main

import "unsafe"

type (
	A B // ERROR "invalid recursive type A\n\tdeclarations.go:6:2: A refers to B\n\tdeclarations.go:7:2: B refers to A"
	B A
	S struct { // ERROR "invalid recursive type: S refers to itself"
		s S
	}
	L struct {
		next *L
		all  []L
		by   map[string]L
	}
)

var x int
var x string // ERROR "x redeclared in this block\n\tdeclarations.go:18:5: other declaration of x"

var a, b = b, c // ERROR "initialization cycle for a"
var c = a

const (
	k0 = iota
	k1
	k2 = "two"
	k3
	k4 = iota << 2
)

var _ [k1]int = [1]int{}
var _ string = k3
var _ [k4]int = [16]int{}

const size = unsafe.Sizeof(struct {
	b bool
	i int64
}{})

var _ [size]int = [16]int{}

type T struct{ f int }

func (T) f()  {} // ERROR "field and method with the same name f"
func (T) m()  {}
func (*T) m() {} // ERROR "method T.m already declared at declarations.go:46:10"

func (int) m()      {} // ERROR "cannot define new methods on non-local type int"
func (undefined) m() {} // ERROR "undefined: undefined"

func main() {
	type local struct{ next *local }
	var v local
	v.next = &v
}

func init() int { return 0 } // ERROR "func init must have no arguments and no return values"
var init int                 // ERROR "cannot declare init - must be func"
