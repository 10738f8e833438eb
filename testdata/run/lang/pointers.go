// Pointers to variables, fields, elements, captured variables; pointer identity.
package main

import (
	"fmt"
)

type inner struct{ n int }
type outer struct {
	in  inner
	arr [3]inner
	p   *inner
}

func inc(p *int) { *p++ }

func newInt(v int) *int { return &v }

func swap(a, b *int) { *a, *b = *b, *a }

func main() {
	x := 1
	p := &x
	q := &x
	fmt.Println(p == q, *p)
	inc(p)
	inc(&x)
	fmt.Println(x, *q)
	o := outer{in: inner{1}}
	pi := &o.in
	pn := &o.in.n
	pi.n = 5
	*pn += 2
	fmt.Println(o.in, pi == &o.in, pn == &o.in.n)
	o.in = inner{100}
	fmt.Println(pi.n, *pn)
	pe := &o.arr[1]
	pe.n = 9
	o.arr = [3]inner{{1}, {2}, {3}}
	fmt.Println(pe.n, pe == &o.arr[1], pe == &o.arr[2])
	*pe = inner{77}
	fmt.Println(o.arr)
	s := []int{1, 2, 3}
	ps := &s[1]
	s[1] = 20
	fmt.Println(*ps)
	s = append(s, 4)
	s[1] = 30
	fmt.Println(*ps, s[1], ps == &s[1])
	t := s[1:]
	fmt.Println(&t[0] == &s[1], &t[0] == &s[0])
	pp := &p
	**pp = 50
	*pp = newInt(60)
	fmt.Println(x, *p)
	a, b := 1, 2
	swap(&a, &b)
	fmt.Println(a, b)
	swap(&s[0], &o.in.n)
	fmt.Println(s, o.in)
	parr := &o.arr
	parr[0].n = 11
	for i := range parr {
		parr[i].n++
	}
	fmt.Println(o.arr, len(parr), parr[1:])
	n1, n2 := newInt(1), newInt(1)
	fmt.Println(n1 == n2, *n1 == *n2)
	f := func() { x++ }
	p = &x
	f()
	fmt.Println(*p)
	o2 := o
	o2.in.n = -1
	fmt.Println(o.in.n, o2.in.n, pi == &o2.in)
	pst := &struct{ a, b int }{1, 2}
	pb := &pst.b
	*pst = struct{ a, b int }{3, 4}
	fmt.Println(*pb)
	sl := &[]int{1, 2}
	*sl = append(*sl, 3)
	(*sl)[0] = 9
	fmt.Println(*sl, len(*sl))
	ps2 := new("made")
	*ps2 += "!"
	fmt.Println(*ps2, *new(int(41)))
	mp := map[*int]string{&a: "a", &b: "b"}
	fmt.Println(mp[&a], mp[&b], mp[&x] == "")
}
