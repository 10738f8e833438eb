// Copies that a compiler may forget: struct results, array elements, captured values, multi-assign swaps.
package main

import (
	"fmt"
)

type V struct {
	a [2]int
	s struct{ n int }
}

var g = V{a: [2]int{1, 2}}

func ret() V           { return g }
func retP() *V         { return &g }
func two() (V, V)      { return g, g }
func arg(v V) *V       { v.s.n = 50; return &v }
func named() (v V)     { v = g; defer func() { v.s.n++ }(); return v }
func vari(vs ...V) []V { vs[0].s.n = 77; return vs }
func (v V) recv() *V   { v.a[0] = 42; return &v }
func (v *V) ptr() V    { return *v }

type W struct{ V }
type I interface{ get() V }

func (v V) get() V { return v }

func main() {
	x := ret()
	x.a[0] = 10
	fmt.Println(g.a, x.a)
	y := *retP()
	y.s.n = 3
	fmt.Println(g.s, y.s)
	p, q := two()
	p.a[1] = 20
	fmt.Println(p.a, q.a, g.a)
	fmt.Println(arg(g).s, g.s, named().s, g.s)
	fmt.Println(vari(g, x)[0].s, g.s)
	vs := []V{g}
	vari(vs...)
	fmt.Println(vs[0].s, g.s, g.recv().a, g.a)
	z := g.ptr()
	z.a[0] = -1
	fmt.Println(g.a, z.a)
	w := W{g}
	w.a[0] = 5
	w2 := w
	w2.V.a[0] = 6
	fmt.Println(g.a, w.a, w2.a)
	var i I = w
	w.a[0] = 7
	v := i.get()
	v.a[0] = 8
	fmt.Println(i.get().a, v.a, w.a)
	arr := [2]V{g, g}
	arr[0], arr[1] = arr[1], arr[0]
	arr[0].a[0] = 100
	fmt.Println(arr[0].a, arr[1].a)
	m := map[string]V{"k": g}
	t := m["k"]
	t.a[0] = 9
	u, ok := m["k"]
	u.a[1] = 9
	fmt.Println(m["k"].a, t.a, u.a, ok)
	e := any(g)
	f := e.(V)
	f.a[0] = 1000
	h, _ := e.(V)
	h.a[1] = 2000
	fmt.Println(e.(V).a, f.a, h.a)
	switch k := e.(type) {
	case V:
		k.a[0] = 3000
		fmt.Println(k.a, e.(V).a)
	}
	c := make(chan V, 2)
	c <- g
	g.a[0] = 555
	r := <-c
	r.a[1] = 1
	fmt.Println(r.a, g.a)
	fn := func() V { return x }
	o := fn()
	o.a[0]++
	fmt.Println(o.a, x.a)
	s1 := struct {
		v V
		p *V
	}{g, &g}
	s1.v.a[0]++
	s1.p.a[1]++
	fmt.Println(g.a, s1.v.a)
	*s1.p = s1.v
	s1.v.a[0] = 0
	fmt.Println(g.a, s1.p.a)
	lits := []V{x, x}
	lits[0].a[0] = 1
	mp := map[int][2]V{1: {x, x}}
	el := mp[1]
	el[0].a[0] = 2
	fmt.Println(lits[1].a, mp[1][0].a, el[0].a, x.a)
	for i, v := range arr {
		arr[1].a[1] = 99
		v.a[0] = i
		fmt.Print(v.a, " ")
	}
	for i := range lits {
		v := lits[i]
		v.a[0] = -9
	}
	fmt.Println(arr[1].a, lits[0].a)
	defer func(v V) { fmt.Println("defer", v.a, x.a) }(x)
	x.a[0] = 31337
	func() { x := x; x.a[0] = 0 }()
	ptrs := []*V{&x, &y}
	*ptrs[0], *ptrs[1] = *ptrs[1], *ptrs[0]
	fmt.Println(x.a, y.a)
	x = x
	x.a = x.a
	x.a[0], x.a[1] = x.a[1], x.a[0]
	fmt.Println(x.a, V{a: x.a}.get() == x, x == *(&x))
	cond := true
	k := g
	if cond {
		k = x
	}
	k.a[0] = -7
	fmt.Println(x.a, k.a)
}
