// Value methods called through nil pointers in interfaces and method values.
package main

import "fmt"

type T struct{ x int }

func (t T) M() int { return t.x }

type I interface{ M() int }
type N int

func (n N) M() int { return int(n) }

type L []int

func (l L) M() int { return len(l) }

type E struct{ *T }
type S struct{ T }
type Empty struct{}

func (Empty) M() int { return 1 }

type G[P any] struct{ p P }

func (G[P]) M() int { return 2 }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

//go:noinline
func call(i I) int { return i.M() }

//go:noinline
func value(i I) func() int { return i.M }

//go:noinline
func later(i I) { defer i.M() }

//go:noinline
func apply[R any](f func(R) int, r R) int { return f(r) }

func main() {
	var p *T
	var n *N
	var s *S
	var l *L
	var e *Empty
	var g *G[string]
	for _, i := range []I{p, n, l, e, g, s, E{}, &E{}, nil} {
		name := fmt.Sprintf("%T", i)
		try(name, func() { fmt.Println(call(i)) })
		try(name+" value", func() { f := value(i); fmt.Println("bound"); fmt.Println(f()) })
		try(name+" defer", func() { later(i) })
		try(name+" expr", func() { fmt.Println(apply(I.M, i)) })
	}
	try("*S", func() { fmt.Println(apply((*S).M, s)) })
	try("E", func() { fmt.Println(apply(E.M, E{})) })
	try("direct", func() { fmt.Println(p.M()) })
	try("direct", func() { fmt.Println(n.M()) })
	try("direct", func() { fmt.Println(e.M()) })
	try("bound", func() { f := p.M; fmt.Println(f()) })
	try("bound", func() { f := n.M; fmt.Println(f()) })
	try("bound", func() { f := e.M; fmt.Println(f()) })
	defer func() {
		e := recover().(error)
		fmt.Printf("%T\n", e)
		_, ok := e.(interface{ RuntimeError() })
		fmt.Println(ok, e)
	}()
	call(p)
}
