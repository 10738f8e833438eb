// Assignments: values, places and stores in gc's order, panics included.
package main

import "fmt"

type P struct {
	a    [3]int
	n, m int
	q    *P
}

var p *P

type S struct{ x, y int }

//go:noinline
func say(k, v int) int { println("say", k); return v }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func two() (int, int) { println("two"); return 7, 8 }

func recovered() (bad bool) {
	defer func() { _ = recover() }()
	var p *int
	bad, _ = true, *p
	return
}

func main() {
	fmt.Println(recovered())
	a := []int{1, 2, 3}
	i, j, z := 5, 9, 0

	m := map[string]int{}
	var nm map[string]int
	try("value first", func() { a[say(1, 0)] = 1 / z })
	try("index, value", func() { a[(7%z)%3] = a[j] })
	try("value, index", func() { a[i] = a[j] })
	try("store, division", func() { a[0], j = 10, 1/z })
	fmt.Println(a)
	try("swap", func() { a[i], a[j] = a[j], a[i] })
	try("pointers", func() {
		list := []*S{{}}
		*list[i], *list[j] = S{}, S{}
	})
	try("field of nil", func() { p.n = say(2, 3) })
	try("array in nil", func() { p.a[say(3, 1)] = say(4, 1) })
	try("fields of nil", func() { p.q.n, p.m = say(5, 1), say(6, 2) })
	try("op", func() { a[i] += say(7, 1) })
	try("op nil", func() { p.n += say(8, 1) })
	try("op division", func() { a[1] /= say(9, z) })
	try("nil map", func() { nm["a"] = say(10, 1) })
	try("map of any", func() {
		var k any = []int{}
		k2 := map[any]int{}
		k2[k] = say(11, 1)
	})
	try("results", func() { a[say(12, 0)], a[i] = two() })
	fmt.Println(a)
	try("results, index changes", func() { i, a[i-5] = two() })
	fmt.Println(i, a)
	i, a[i-7] = 0, i
	fmt.Println(i, a)
	a[0], a[a[0]-6] = 1, a[0]
	fmt.Println(a)
	s, t := S{1, 2}, S{3, 4}
	s, t = t, s
	s.x, s.y = s.y, s.x
	fmt.Println(s, t)
	s, m["k"] = S{s.y, s.x}, s.x
	fmt.Println(s, m)
	m["k"], m["l"] = m["l"], m["k"]
	fmt.Println(m)
	x, y := 0, 1
	for n := 0; n < 10; x, y, n = y, x+y, n+1 {
	}
	fmt.Println(x, y)
	pair := [2]S{}
	pair, pair[i%2].x = pair, 8
	fmt.Println(pair)
	b := a[:0]
	a[0], b = 50, append(b, 60)
	fmt.Println(a, b)
	var f func() int
	x, f = 100, func() int { return x }
	x, y = 200, f()
	fmt.Println(x, y)
	q := &P{}
	q.q, q.n = q, 4
	q, q.q.n = nil, 5
	fmt.Println(q == nil)
	type K struct{ a int }
	k := K{1}
	km := map[K]int{}
	km[k] = func() int { k.a = 2; return 3 }()
	fmt.Println(km)
	fmt.Println(map[K]int{k: func() int { k.a = 4; return 5 }()})
	var v any = &s
	fmt.Println(v.(*S).x, func() int { v = &t; return 1 }(), v.(*S) == &t)
}
