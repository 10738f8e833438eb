// Values that reach reflection by the slice of a variadic parameter: what the function does with the slice decides who
// finds the methods of such values.
package main

import (
	"fmt"
	"reflect"
)

type A struct{ n int }

func (a A) Name() string  { return fmt.Sprint("A", a.n) }
func (a A) Other() string { return "other A" }

type B struct{ n int }

func (b *B) Name() string { return fmt.Sprint("B", b.n) }

type C int

func (c C) Name() string { return fmt.Sprint("C", int(c)) }

type D []string

func (d D) Name() string { return fmt.Sprint("D", len(d)) }

type E struct{ A }

type F struct{ n int }

func (f F) Name() string { return fmt.Sprint("F", f.n) }

type G struct{ n int }

func (g G) Name() string { return fmt.Sprint("G", g.n) }

type H struct{ n int }

func (h H) Name() string { return fmt.Sprint("H", h.n) }

type I struct{ n int }

func (i I) Name() string { return fmt.Sprint("I", i.n) }

func call(x any) {
	v := reflect.ValueOf(x)
	m := v.MethodByName("Name")
	if !m.IsValid() {
		fmt.Println(v.Type(), "has none of", v.NumMethod())
		return
	}
	fmt.Println(v.Type(), m.Call(nil)[0], v.NumMethod())
}

// Reads only, by index and range, of parts, through other functions.
func all(list ...any) {
	if list == nil {
		fmt.Println("nil")
	}
	rest(list[1:]...)
	call(list[0])
}

func rest(list ...any) {
	for i := range len(list) {
		call(list[i])
	}
	for _, x := range list[:len(list)/2] {
		call(x)
	}
}

var kept []any

// Keeps the slice.
func keep(list ...any) { kept = list }

// Gives it to another.
func forward(list ...any) { keep(list...) }

// Returns it.
func same(list ...any) []any { return list }

// Writes to it: what the caller has changes.
func change(list ...any) { list[0] = G{1} }

func changeBy(list ...any) {
	p := &list[0]
	*p = H{2}
}

func changeIn(list ...any) {
	defer func() {
		for i := range list {
			list[i] = I{i}
		}
	}()
	change(list...)
}

// A method, an interface's method, a function value, a literal.
type Caller struct{}

func (Caller) Call(list ...any) {
	for _, x := range list {
		call(x)
	}
}

type caller interface{ Call(list ...any) }

type namer interface{ Name() string }

// A slice of another interface type.
func names(list ...namer) {
	for _, x := range list {
		call(x)
	}
}

func functions(list ...func() any) {
	for _, f := range list {
		call(f())
	}
}

func generic[T any](list ...T) {
	for _, x := range list {
		call(x)
	}
}

func main() {
	all(A{1}, &B{1}, C(1))
	forward(D{"x"})
	for _, x := range kept {
		call(x)
	}
	for _, x := range same(E{A{2}}) {
		call(x)
	}
	list := []any{F{1}}
	call(list[0])
	change(list...)
	call(list[0])
	changeBy(list...)
	call(list[0])
	changeIn(list...)
	call(list[0])

	type local struct{ F }
	var c caller = Caller{}
	c.Call(local{F{2}})
	Caller{}.Call(A{3})
	f := rest
	f(&A{4}, &local{F{5}})
	func(list ...any) { call(list[0]) }(&E{A{6}})
	names(A{7}, C(7))
	functions(func() any { return D{} }, func() any { return &C8 })
	generic[any](I{9})
	generic(H{9})
	defer rest(G{10})
	reflect.ValueOf(rest).Call([]reflect.Value{reflect.ValueOf(&F{11})})
	reflect.ValueOf(rest).CallSlice([]reflect.Value{reflect.ValueOf([]any{&G{12}})})
}

var C8 = C(8)
