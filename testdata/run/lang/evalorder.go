// The order in which operands are evaluated.
package main

import (
	"fmt"
	"strings"
)

var trace []string

func f(name string, v int) int { trace = append(trace, name); return v }

func get(name string, a []int) []int { trace = append(trace, name); return a }

func show(what string, v ...any) {
	fmt.Println(what, strings.Join(trace, " "), v)
	trace = nil
}

type T struct{ a, b int }

func (t T) m(x, y int) T { trace = append(trace, "m"); return T{t.a + x, t.b + y} }

func two() (int, int) { trace = append(trace, "two"); return 1, 2 }

func main() {
	r := f("a", 1) + f("b", 2)*f("c", 3)
	show("arith", r)
	a := []int{1, 2, 3, 4}
	get("s", a)[f("i", 2)] = f("v", 9)
	show("index", a)
	m := map[int]int{}
	m[f("k1", 1)], m[f("k2", 2)] = f("v1", 10), f("v2", 20)
	show("map", m)
	get("s1", a)[f("i1", 0)], get("s2", a)[f("i2", 1)] = two()
	show("tuple", a)
	t := T{b: f("b", 1), a: f("a", 2)}
	show("struct", t)
	t = T{}.m(f("x", 1), f("y", 2)).m(f("z", 3), f("w", 4))
	show("chain", t)
	s := []int{f("e0", 0), f("e1", 1), 5: f("e5", 5), f("e6", 6)}
	show("lit", s)
	i := 0
	i, a[i] = 1, 100
	show("i,a[i]", i, a)
	a[0], a[1], a[2] = a[2], a[0], a[1]
	show("rotate", a)
	x := []int{1, 2, 3}
	i = 0
	i, x[i] = 2, 5
	x[1], i = i, 7
	show("assign", x, i)
	var p *T
	func() {
		defer func() { show("nil", recover() != nil) }()
		p.a = f("rhs", 1)
	}()
	func() {
		defer func() { show("oob", recover() != nil, x) }()
		x[f("idx", 10)] = f("rhs", 3)
	}()
	func() {
		defer func() { show("part", recover() != nil, x) }()
		x[0], x[9+i] = 42, f("rhs", 3)
	}()
	g := func(n int) func(int) int { trace = append(trace, "g"); return func(k int) int { return n + k } }
	show("call", g(f("n", 1))(f("k", 2)))
	ok := f("l", 1) > 0 && f("r", 0) > 0 || f("o", 1) > 0
	show("logic", ok)
	c := a[f("lo", 1):f("hi", 3)]
	show("slice", c)
	defer func(x int) { show("deferred", x) }(f("arg", 3))
	show("after defer")
}
