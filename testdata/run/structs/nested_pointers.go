// Addresses of nested fields stay valid when the whole value is assigned.
package main

import (
	"fmt"
)

type leaf struct{ a, b int }
type node struct {
	l    leaf
	arr  [2]leaf
	self *node
	ints [3]int
}

func (l *leaf) bump() *leaf { l.a++; return l }

func main() {
	n := node{}
	l := &n.l
	a1 := &n.arr[1]
	i2 := &n.ints[2]
	n = node{l: leaf{1, 2}, arr: [2]leaf{{3, 4}, {5, 6}}, ints: [3]int{7, 8, 9}}
	fmt.Println(*l, *a1, *i2, l == &n.l, a1 == &n.arr[1], i2 == &n.ints[2])
	l.bump().bump()
	n.arr[1].bump()
	*i2++
	fmt.Println(n.l, n.arr, n.ints)
	n.l = leaf{10, 20}
	l.b = 21
	fmt.Println(n.l)
	s := []node{n, n}
	p0 := &s[0]
	pl := &s[0].l
	s[0] = node{l: leaf{b: 5}}
	fmt.Println(p0.l, *pl)
	s[0], s[1] = s[1], s[0]
	fmt.Println(p0.l.a, pl.b, s[1].l)
	n.self = &n
	m := n
	m.l.a = -1
	fmt.Println(m.self.l.a, n.l.a, m.self == &n, m.self.self.self == &n)
	*m.self = m
	fmt.Println(n.l.a, *l)
	pp := &n.self
	*pp = nil
	fmt.Println(n.self == nil, m.self != nil)
	arr := [2]leaf{{1, 1}, {2, 2}}
	sl := arr[:]
	pe := &arr[0]
	sl[0] = leaf{9, 9}
	arr = [2]leaf{sl[1], *pe}
	fmt.Println(arr, sl, *pe)
	f := func(l leaf) *leaf { return &l }
	x, y := f(arr[0]), f(arr[0])
	x.a = 100
	fmt.Println(*x, *y, arr[0], x != y)
	var ptrs []*leaf
	for i := range 3 {
		v := leaf{i, i}
		ptrs = append(ptrs, &v)
		v.b *= 10
	}
	for _, p := range ptrs {
		fmt.Print(*p, " ")
	}
	for i, v := range arr {
		v.a += i
		ptrs[i] = &v
	}
	fmt.Println(*ptrs[0], *ptrs[1], arr)
	var e any = arr[0]
	pl2 := e.(leaf)
	(&pl2).bump()
	fmt.Println(e, pl2)
	tmp := new(leaf)
	*tmp = arr[1]
	tmp.a = 55
	tmp2 := tmp
	*tmp2 = leaf{}
	fmt.Println(*tmp, arr[1])
}
