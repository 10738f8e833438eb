// An array without elements reports the index that it was asked for, as all others do.
package main

func f(n uint8) uint8 {
	println("f", n)
	return n
}

func try(what string, f func()) {
	defer func() { println(what, recover().(error).Error()) }()
	f()
}

type S struct{ a, b, c, d, e, f int }
type e0 struct{}

func main() {
	zero := uint8(0)
	k := int64(7)
	var a [0]int
	p := &a
	var none *[0]int
	try("1", func() { println([0]int{}[f(9)]) })
	try("2", func() { println(a[f(9)]) })
	try("3", func() { println(p[f(9)]) })
	try("4", func() { println(none[f(9)]) })
	try("5", func() { println([0]S{}[f(9)].a) })
	try("6", func() { println(a[zero/zero]) })
	try("7", func() { println(p[zero/zero]) })
	try("8", func() { println(p[k]) })
	try("9", func() { println(none[k]) })
	try("10", func() { a[k] = 1 })
	try("11", func() { a[f(9)] = 1 })
	try("12", func() { p[f(9)] = 1 })
	try("13", func() { p[k] = 1 })
	try("14", func() { none[k] = 1 })
	try("15", func() { a[k]++ })
	try("16", func() { a[f(9)]++ })
	try("17", func() { _ = &a[f(9)] })
	try("18", func() { _ = &a[k] })
	try("19", func() { _ = &p[k] })
	try("20", func() { _ = &none[k] })
	try("21", func() { println(any(a).([0]int)[k]) })
	try("22", func() { _ = [0]e0{}[k] })
	try("23", func() { _ = [0]S{}[k] })
	try("26", func() { x26(3) })
	try("27", func() { x27(int(f(3)), 2) })
	try("28", func() { x28(3, 4) })
}

//go:noinline
func x26(i int) { var x [0]S; x[i].a = 2 }

//go:noinline
func x27(i, j int) { var x [0]S; _ = x[i].a }

//go:noinline
func x28(i, j int) { var x [0][2]S; x[i][j].a = 2 }
