// Fields and methods named like JavaScript's built-in properties.
package main

import (
	"fmt"
	"maps"
	"slices"
)

type T struct {
	constructor      int
	__proto__        string
	prototype        bool
	hasOwnProperty   []int
	toString         func() string
	valueOf          *T
	then             int
	length           int
	name             string
	clone, equals    int
	get, set         int
	__defineGetter__ int
	_                int
	isPrototypeOf    map[string]int
	toJSON           any
	_x               int
	caller, callee   int
	é                string
}

func (t T) toLocaleString() string     { return "locale:" + t.name }
func (t *T) propertyIsEnumerable() int { t.length++; return t.length }
func (t T) String() string             { return "T(" + t.__proto__ + ")" }

type Box struct{ v int }

func (b Box) then(f func(int))  { f(b.v) }
func (b Box) constructor() int  { return b.v * 2 }
func (b Box) toString() string  { return "box" }
func (b Box) valueOf() int      { return -1 }
func (b Box) clone() Box        { b.v++; return b }
func (b *Box) assign(o Box)     { b.v = o.v + 100 }
func (b Box) equals(o Box) bool { return false }
func (b Box) apply(n int) int   { return n }
func (b Box) call(n int) int    { return n + 1 }
func (b Box) bind(n int) int    { return n + 2 }
func (b Box) length() int       { return 3 }
func (b Box) get() int          { return 4 }
func (b Box) set(n int)         {}

type thenable interface{ then(func(int)) }
type F func()

func (f F) call() string  { return "F.call" }
func (f F) apply() string { return "F.apply" }
func (f F) bind() string  { return "F.bind" }
func (f F) name() string  { return "F.name" }

type Arr []int

func (a Arr) length() int { return -len(a) }
func (a Arr) push(n int)  { a[0] = n }
func (a Arr) slice() int  { return 1 }
func (a Arr) offset() int { return 2 }

type Str string

func (s Str) length() int             { return 100 }
func (s Str) charCodeAt(n int) string { return "c" }

func make2() (Box, error) { return Box{9}, nil }

func main() {
	t := T{constructor: 1, __proto__: "proto", prototype: true, hasOwnProperty: []int{1}, length: 5, name: "n", é: "e"}
	t.toString = func() string { return "ts" }
	t.valueOf = &t
	t.isPrototypeOf = map[string]int{"__proto__": 1, "constructor": 2, "hasOwnProperty": 3, "toString": 4}
	u := t
	u.__proto__ = "changed"
	u.constructor++
	u.then = 4
	fmt.Println(t, u, t.constructor, u.constructor, t.toString(), t.valueOf.name, t.__proto__, u.é)
	fmt.Println(t.toLocaleString(), t.propertyIsEnumerable(), t.propertyIsEnumerable(), t.clone+t.equals+t.get+t.set)
	fmt.Println(t.isPrototypeOf, len(t.isPrototypeOf), t.isPrototypeOf["valueOf"])
	b := Box{5}
	b.then(func(n int) { fmt.Println("then", n) })
	c := b
	c.v = 6
	fmt.Println(b.constructor(), b.toString(), b.valueOf(), b.clone(), b == c, b == Box{5}, b.equals(b), b.apply(1), b.call(1), b.bind(1), b.length(), b.get())
	b.assign(c)
	fmt.Println(b, any(b) == any(c))
	ch := make(chan thenable, 1)
	go func() { ch <- Box{7} }()
	(<-ch).then(func(n int) { fmt.Println("received", n) })
	d, err := make2()
	fmt.Println(d, err)
	f := F(func() { fmt.Println("called") })
	f()
	fmt.Println(f.call(), f.apply(), f.bind(), f.name())
	a := Arr{1, 2}
	a.push(9)
	fmt.Println(a, a.length(), a.slice(), a.offset(), len(a))
	fmt.Println(Str("ab").length(), Str("x").charCodeAt(0), len(Str("ab")))
	m := map[string]string{}
	fmt.Println(m["constructor"] == "", m["__proto__"] == "", len(m))
	m["__proto__"] = "p"
	m["toString"] = "q"
	for _, k := range slices.Sorted(maps.Keys(m)) {
		fmt.Print(k, "=", m[k], " ")
	}
	delete(m, "__proto__")
	fmt.Println(m)
	fmt.Printf("%+v\n", struct{ constructor, __proto__, toString int }{1, 2, 3})
}
