// Methods named like fields of embedded types, shadowed promotions, and equal names at depth.
package main

import (
	"errors"
	"fmt"
)

type A struct{ name string }
type B struct{ A }
type C struct {
	B
	count int
}

func (b B) Name() string { return "B:" + b.name }
func (c C) name() string { return "C.name()" }

type D struct{ C }

func (d D) count() string { return "D.count()" }

type E struct {
	D
	*A
}

type Logger struct{ prefix string }

func (l Logger) Log(s string) string { return l.prefix + s }
func (l *Logger) Set(p string)       { l.prefix = p }

type Service struct {
	Logger
	Log func(string) string
}

type Animal interface{ Sound() string }
type Dog struct{ Animal }
type Cat struct{}

func (Cat) Sound() string   { return "meow" }
func (d Dog) Sound() string { return "dog+" + d.Animal.Sound() }

type Loud struct{ Dog }
type error2 struct {
	error
	code int
}

func (e error2) Unwrap() error { return e.error }

type Int int

func (i *Int) Add(n int) { *i += Int(n) }

type Holder struct {
	Int
	Slice
	Func
	m map[string]*Holder
}
type Slice []string
type Func func() string

func (s Slice) Len() int      { return len(s) }
func (s *Slice) Put(x string) { *s = append(*s, x) }
func (f Func) Run() string    { return f() }

type X1 struct{ v int }
type X2 struct{ v int }
type XX struct {
	X1
	X2
	v string
}
type rec struct {
	*rec
	n int
}

func (r *rec) depth() int {
	if r == nil {
		return 0
	}
	return 1 + r.rec.depth()
}

func main() {
	c := C{B{A{"n"}}, 3}
	fmt.Println(c.name(), c.B.name, c.A.name, c.Name(), c.count)
	d := D{c}
	fmt.Println(d.count(), d.C.count, d.name(), d.C.B.A.name)
	e := E{D: d, A: &A{"ptr"}}
	fmt.Println(e.A.name, e.D.A.name, e.name, e.Name())
	e.A.name = "x"
	fmt.Println(e.D.A.name, e.A.name)
	s := Service{Logger: Logger{"p:"}}
	s.Log = s.Logger.Log
	s.Set("q:")
	fmt.Println(s.Log("hi"), s.Logger.Log("hi"), s.prefix)
	var a Animal = Loud{Dog{Dog{Cat{}}}}
	fmt.Println(a.Sound())
	er := error2{errors.New("inner"), 5}
	fmt.Println(er, er.Error(), errors.Unwrap(er), errors.Is(er, er.error))
	h := Holder{Func: func() string { return "ran" }, m: map[string]*Holder{}}
	h.Add(5)
	h.Put("a")
	h.Put("b")
	h.m["self"] = &h
	h.m["self"].Add(1)
	g := h
	g.Add(100)
	g.Slice[0] = "shared"
	fmt.Println(h.Int, g.Int, h.Len(), h.Run(), h.Slice, h.Slice[1:], h.m["self"].Int)
	xx := XX{X1{1}, X2{2}, "v"}
	xx.X1.v++
	fmt.Println(xx.v, xx.X1.v, xx.X2.v, xx)
	fmt.Println((&rec{&rec{&rec{nil, 1}, 2}, 3}).depth(), (&rec{&rec{nil, 1}, 2}).rec.n)
}
