// -lang=go1.26

package main

type B struct{ c int }
type A struct {
	B
	*D
}
type D struct{ x int }

func (A) m[P any](x P) P { return x } // ERROR `^generic method requires go1\.27 or later \(-lang was set to go1\.26; check go\.mod\)$`
func (A) m3[P any, Q interface{}](x P) P // ERROR `^generic function is missing function body$` `^generic method requires go1\.27 or later \(-lang was set to go1\.26; check go\.mod\)$`

func double[T any](x T) T { return x }

type fs struct{ f func(int) int }

type I interface {
	n[P any]() // ERROR `^interface method must have no type parameters$`
}

func f() func(int) int { return double }

func main() {
	_ = A{c: 1} // ERROR `^use of promoted field B\.c in struct literal of type A requires go1\.27 or later \(-lang was set to go1\.26; check go\.mod\)$`
	_ = A{x: 1} // ERROR `^use of promoted field D\.x in struct literal of type A requires go1\.27 or later \(-lang was set to go1\.26; check go\.mod\)$`
	_ = A{q: 1} // ERROR `^unknown field q in struct literal of type A$`
	A{}.m(1)
	_ = A{}.m[int]
	_ = A.m[int]
	_ = fs{f: double}
	_ = fs{double}
	_ = []func(int) int{double}
	_ = map[string]func(int) int{"": double}
	c := make(chan func(int) int, 1)
	c <- double
	_ = (func(int) int)(double)
	var g func(int) int = double
	g = (double) // ERROR `^cannot use generic function double without instantiation$`
	_ = append([]func(int) int{}, double) // ERROR `^cannot use generic function double without instantiation$`
	var e func(int) int
	_ = e == double // ERROR `^cannot use generic function double without instantiation$`
	_ = g
	switch e { case double: } // ERROR `^cannot use generic function double without instantiation$`
	var x any = double // ERROR `^cannot use generic function double without instantiation$`
	_ = x
	_ = any(double) // ERROR `^cannot use generic function double without instantiation$`
	_ = (any)(double) // ERROR `^cannot use generic function double without instantiation$`
	m := map[any]int{}
	_ = m[double] // ERROR `^cannot use generic function double without instantiation$`
	h := double // ERROR `^cannot use generic function double without instantiation$`
	_ = h
}
