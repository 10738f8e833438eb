// Structs that are stored, returned or sent: each place has its own, whatever happens to the variable or the other places.
package main

import "fmt"

type P struct{ X, Y int }
type Q struct {
	P   P
	Arr [3]int
}

var store []P
var m = map[string]P{}
var qs = map[string]Q{}

func deferred() {
	v := P{1, 2}
	defer func() { v.X = 99; fmt.Println("deferred", v, m["d"]) }()
	m["d"] = v
}

func closure() func() {
	v := P{1, 2}
	f := func() { v.X++ }
	m["c"] = v
	return f
}

func loopClosure() {
	var fs []func()
	for i := 0; i < 3; i++ {
		v := P{i, i}
		fs = append(fs, func() { v.Y += 10 })
		store = append(store, v)
	}
	for _, f := range fs {
		f()
	}
	fmt.Println(store)
}

func outer() {
	var v P
	for i := 0; i < 3; i++ {
		v.X = i
		store = append(store, v)
	}
	fmt.Println(store)
}

func labeled() {
	var v P
	n := 0
again:
	for {
		for {
			n++
			v.X = n
			if n > 3 {
				break again
			}
			store = append(store, v)
			continue again
		}
	}
	fmt.Println(store)
}

func keep(p P) { store = append(store, p) }

func passes() {
	v := P{7, 7}
	keep(v)
	v.X = 8
	keep(v)
	fmt.Println(store)
}

func parts() {
	q := Q{P: P{1, 1}}
	pp := &q.P
	qs["a"] = q
	pp.X = 5
	fmt.Println(qs["a"])
	q2 := Q{Arr: [3]int{1, 2, 3}}
	sl := q2.Arr[:]
	qs["b"] = q2
	sl[0] = 100
	fmt.Println(qs["b"])
	q3 := Q{}
	f := q3.show
	qs["c"] = q3
	f()
}

func (q *Q) show() { q.P.X++; fmt.Println(*q, qs["c"]) }

func ranges() {
	arr := [3]P{{1, 1}, {2, 2}, {3, 3}}
	arrs := map[string][3]P{}
	for i, p := range arr {
		p.X = 50
		arrs[fmt.Sprint(i)] = arr
		store = append(store, p)
	}
	fmt.Println(arrs, store)
}

func chans() {
	c := make(chan P, 5)
	v := P{1, 1}
	c <- v
	w := v
	w.X = 9
	c <- w
	a, b := <-c, <-c
	a.Y = 4
	c <- a
	fmt.Println(<-c, b, v)
}

func result() (v P) {
	defer func() { v.X = 1000 }()
	v = P{1, 2}
	store = append(store, v)
	return v
}

func twice() (P, P) {
	v := P{1, 1}
	return v, v
}

func twiceDeferred() (P, P) {
	defer fmt.Println("twice")
	v := P{1, 1}
	return v, v
}

func boxes() {
	v := P{3, 4}
	var i any = v
	v.X = 5
	var j any = v
	fmt.Println(i, j)
	w := P{1, 1}
	list := []any{w, w}
	x := list[0].(P)
	x.X = 7
	fmt.Println(list, x)
}

func swap() {
	a, b := P{1, 1}, P{2, 2}
	a, b = b, a
	a.X = 50
	fmt.Println(a, b)
	s := []P{{1, 1}, {2, 2}}
	t := s[0]
	s[0] = s[1]
	s[1] = t
	s[0].X = 70
	fmt.Println(s, t)
}

func params(p P, q Q) Q {
	p.X = 1
	q.P = p
	p2 := p
	p2.Y = 9
	m["p"] = p
	m["p2"] = p2
	return q
}

func gos() {
	done := make(chan bool)
	v := P{1, 1}
	go func() { <-done; v.X = 77; done <- true }()
	m["g"] = v
	done <- true
	<-done
	fmt.Println(m["g"], v)
}

func switchy(n int) P {
	v := P{n, n}
	switch {
	case n > 1:
		m["s"] = v
		fallthrough
	case n > 0:
		v.X = 100
		m["t"] = v
	}
	return v
}

func generic[T any](list []T, x T) []T {
	y := x
	return append(list, x, y)
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

func main() {
	deferred()
	f := closure()
	f()
	fmt.Println(m)
	loopClosure()
	store = nil
	outer()
	store = nil
	labeled()
	store = nil
	passes()
	parts()
	store = nil
	ranges()
	chans()
	store = nil
	r := result()
	store[0].Y = 33
	fmt.Println(r, store)
	a, b := twice()
	a.X = 9
	fmt.Println(a, b)
	a, b = twiceDeferred()
	a.X = 9
	fmt.Println(a, b)
	boxes()
	swap()
	p := P{5, 5}
	q := Q{}
	q2 := params(p, q)
	q2.P.X = 12
	fmt.Println(p, q, q2, m["p"], m["p2"])
	gos()
	sw := switchy(2)
	sw.Y = -1
	fmt.Println(m["s"], m["t"], sw)
	l := generic([]P{}, p)
	l[0].X = 6
	fmt.Println(l, p)
	var st Stack[P]
	st.Push(p)
	st.items[0].X = 61
	st.Push(st.items[0])
	st.items[1].Y = 62
	fmt.Println(st, p)
}
