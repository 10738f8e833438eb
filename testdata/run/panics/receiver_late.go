package main

import "fmt"

type point struct{ x, y int }

type box struct {
	n  int
	eq bool
	a  [2]int
	p  point
	s  []int
	m  map[any]int
}

var calls int

func two() int { calls += 2; return 2 }

func (b *box) length(n int)        { s := make([]int, n); b.n = len(s) }
func (b *box) capacity(n int)      { s := make([]int, 0, n); b.n = cap(s) }
func (b *box) shift(n int)         { x := 1 << n; b.n = x }
func (b *box) shiftAssign(n int)   { x := 1; x <<= n; b.n = x }
func (b *box) compare(x, y any)    { eq := x == y; b.eq = eq }
func (b *box) structs(x, y [1]any) { b.eq = x == y }
func (b *box) array(s []int)       { b.a = [2]int(s) }
func (b *box) pointer(s []int)     { p := (*[2]int)(s); b.n = p[0] }
func (b *box) divide(x, y int)     { q := x / y; b.n = q }
func (b *box) divideAssign(x, y int) {
	x /= y
	b.n = x
}
func (b *box) assert(x any)      { i := x.(int); b.n = i }
func (b *box) whole(x, y int)    { *b = box{n: x / y} }
func (b *box) field(x, y int)    { b.p = point{x / y, x} }
func (b *box) keys(k any)        { m := map[any]int{k: 1}; b.m = m }
func (b *box) counted()          { calls++; b.n = calls }
func (b *box) called()           { b.a = [2]int{two(), two()} }
func (b *box) element(s []int)   { b.a[1] = s[1] }
func (b *box) opAssign(x, y int) { b.n += x / y }

// The names of builtins may be the program's own.
func (b *box) shadowed() {
	len := func(int) int { panic("my own len") }
	n := len(1)
	b.n = n
}

func min(int) int { panic("my own min") }

func (b *box) shadowedInPackage() { n := min(1); b.n = n }

type list[T any] struct {
	n    int
	last T
}

func (l *list[T]) compare(x, y any)            { same := x == y; l.n = 1; _ = same }
func (l *list[T]) convert(s []T)               { a := [1]T(s); l.last = a[0] }
func quotient[T int | float64](b *box, x, y T) { q := x / y; b.n = int(q) }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var b *box
	try("length", func() { b.length(-1) })
	try("capacity", func() { b.capacity(-1) })
	try("shift", func() { b.shift(-1) })
	try("shiftAssign", func() { b.shiftAssign(-1) })
	try("compare", func() { b.compare([]int{1}, []int{1}) })
	try("structs", func() { b.structs([1]any{[]int{1}}, [1]any{[]int{1}}) })
	try("array", func() { b.array([]int{1}) })
	try("pointer", func() { b.pointer([]int{1}) })
	try("divide", func() { b.divide(1, 0) })
	try("divideAssign", func() { b.divideAssign(1, 0) })
	try("assert", func() { b.assert("s") })
	try("whole", func() { b.whole(1, 0) })
	try("field", func() { b.field(1, 0) })
	try("keys", func() { b.keys([]int{}) })
	try("counted", func() { b.counted() })
	try("called", func() { b.called() })
	try("shadowed", func() { b.shadowed() })
	try("shadowedInPackage", func() { b.shadowedInPackage() })
	fmt.Println(calls)
	try("nil", func() { b.divide(6, 3) })
	var l *list[int]
	try("list.compare", func() { l.compare(map[int]int{}, map[int]int{}) })
	try("list.convert", func() { l.convert(nil) })
	try("quotient", func() { quotient(b, 1, 0) })
	try("quotient float", func() { quotient(b, 1.5, 0) })
	try("element", func() { b.element([]int{1}) })
	try("opAssign", func() { b.opAssign(1, 0) })
}
