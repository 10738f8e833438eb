// A copy of what a nil pointer points to panics, also where nothing looks at the copy.
package main

import "fmt"

type S struct{ n, m int }
type E struct{}

func use(s S) int        { return 1 }
func read(s S) int       { return s.n }
func (s S) M() int       { return 2 }
func usee(e E) int       { return 1 }
func usea(a [3]int) int  { return len(a) }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

var p *S
var a *[3]int
var e *E
var pp **S

func get() *S { return nil }

type T struct {
	in S
	p  *S
}

func main() {
	try("define", func() { got := *p; _ = got })
	try("define2", func() { got, x := *p, 1; _, _ = got, x })
	try("arg", func() { fmt.Println(use(*p)) })
	try("arg2", func() { fmt.Println(read(*get())) })
	try("method", func() { fmt.Println(p.M()) })
	try("methodvalue", func() { f := p.M; _ = f })
	try("array", func() { got := *a; _ = got })
	try("arrayarg", func() { fmt.Println(usea(*a)) })
	try("empty", func() { got := *e; _ = got })
	try("emptyarg", func() { fmt.Println(usee(*e)) })
	try("lit", func() { t := T{in: *p}; _ = t })
	try("box", func() { var x any = *p; _ = x })
	try("eq", func() { fmt.Println(*p == S{}) })
	try("eqe", func() { fmt.Println(*e == E{}) })
	try("range", func() {
		for i, v := range *a {
			fmt.Println(i, v)
		}
	})
	try("range1", func() {
		for i := range *a {
			fmt.Println(i)
		}
	})
	try("field", func() { var t *T; got := t.in; _ = got })
	try("fieldarg", func() { var t *T; fmt.Println(use(t.in)) })
	try("fieldp", func() { var t T; got := *t.p; _ = got })
	try("send", func() { c := make(chan S, 1); c <- *p; fmt.Println(len(c)) })
	try("append", func() { fmt.Println(len(append([]S{}, *p))) })
	try("map", func() { m := map[string]S{}; m["a"] = *p; fmt.Println(len(m)) })
	try("mapkey", func() { m := map[S]int{}; m[*p] = 1; fmt.Println(len(m)) })
	try("return", func() { f := func() S { return *p }; _ = f() })
	try("defer", func() { defer use(*p); fmt.Println("in") })
	try("assign", func() { var s S; s = *p; _ = s })
	try("assigne", func() { var s E; s = *e; _ = s })
	try("assign to", func() { *p = S{} })
	try("assign toe", func() { *e = E{} })
	try("pp", func() { got := **pp; _ = got })
	try("blank", func() { _ = *p })
	try("switch", func() {
		switch *p {
		case S{1, 2}:
		}
	})
	try("capture", func() { got := *p; g := func() int { return got.n }; _ = g })
	try("index", func() { var ps *[]S; got := (*ps)[0]; _ = got })
	try("slicearr", func() { s := a[:]; _ = s })
	try("addr", func() { x := &p.n; _ = x })
	try("addr0", func() { x := &a[0]; _ = x })
	try("conv", func() { type U S; got := U(*p); _ = got })
	try("same type", func() { v := S(*p); _ = v })
	try("stmt", func() { use(*p) })
	try("go", func() { go use(*p) })
	try("len", func() { fmt.Println(len(*a)) })
	try("cl", func() {
		v := *p
		fmt.Println(v.n)
	})
}
