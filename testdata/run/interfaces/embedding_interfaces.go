// Interfaces embedding interfaces, overlapping methods, any and comparable, conversion between them.
package main

import (
	"fmt"
	"strconv"
)

type R interface{ Read() int }
type W interface{ Write(int) }
type C interface{ Close() error }
type RC interface {
	R
	C
}
type RWC interface {
	RC
	W
	R
}
type impl struct{ v, closed int }

func (i *impl) Read() int    { return i.v }
func (i *impl) Write(n int)  { i.v = n }
func (i *impl) Close() error { i.closed++; return nil }

type partial struct{ RWC }

func (p partial) Read() int { return p.RWC.Read() * 2 }

type deco func(R) R
type rfunc func() int

func (f rfunc) Read() int { return f() }

type node interface {
	eval(env map[string]int) int
	fmt.Stringer
}
type num int
type ref string
type bin struct {
	op   byte
	l, r node
}

func (n num) eval(map[string]int) int     { return int(n) }
func (v ref) eval(env map[string]int) int { return env[string(v)] }
func (b bin) eval(env map[string]int) int {
	l, r := b.l.eval(env), b.r.eval(env)
	switch b.op {
	case '+':
		return l + r
	case '*':
		return l * r
	}
	panic("bad op " + string(b.op))
}
func (n num) String() string { return strconv.Itoa(int(n)) }
func (v ref) String() string { return string(v) }
func (b bin) String() string { return fmt.Sprintf("(%v %c %v)", b.l, b.op, b.r) }

func simplify(n node) node {
	b, ok := n.(bin)
	if !ok {
		return n
	}
	b.l, b.r = simplify(b.l), simplify(b.r)
	if x, ok := b.l.(num); ok && b.op == '*' && x == 1 {
		return b.r
	}
	if x, ok := b.r.(num); ok && b.op == '+' && x == 0 {
		return b.l
	}
	return b
}

func main() {
	i := &impl{v: 1}
	var rwc RWC = i
	var r R = rwc
	var rc RC = rwc
	rwc.Write(5)
	fmt.Println(r.Read(), rc.Close(), i.closed, r == R(i), any(rc) == any(rwc), any(r) == any(i))
	w, ok := r.(W)
	fmt.Println(ok)
	w.Write(8)
	p := partial{i}
	r = p
	fmt.Println(r.Read(), p.RWC.Read())
	r.(C).Close()
	_, isImpl := r.(*impl)
	fmt.Println(i.closed, isImpl)
	double := deco(func(r R) R { return rfunc(func() int { return r.Read() * 2 }) })
	fmt.Println(double(double(i)).Read())
	e := bin{'+', bin{'*', num(1), ref("x")}, bin{'+', num(3), num(0)}}
	fmt.Println(e, e.eval(map[string]int{"x": 4}), simplify(e), simplify(e) == node(bin{'+', ref("x"), num(3)}))
	ns := []node{num(1), ref("a"), e.l}
	ns[0], ns[1] = ns[1], ns[0]
	fmt.Println(ns, ns[1] == node(num(1)), ns[1] == ns[0])
	m := map[node]int{num(1): 1, ref("1"): 2, bin{'+', num(1), num(2)}: 3}
	fmt.Println(m[num(1)], m[ref("1")], m[bin{'+', num(1), num(2)}], m[num(2)])
	func() {
		defer func() { fmt.Println(recover()) }()
		bin{'?', num(1), num(2)}.eval(nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		partial{}.Write(1)
	}()
	var a any = r
	switch x := a.(type) {
	case interface{ Foo() }:
		fmt.Println("foo")
	case interface {
		Read() int
		Close() error
	}:
		fmt.Println("read-close", x.Read())
	}
	var nilr R
	_, ok = nilr.(W)
	_, ok2 := any(nilr).(any)
	fmt.Println(ok, ok2)
}
