// Structs are copied on assignment, in calls, in composite values.
package main

import (
	"fmt"
)

type P struct{ x, y int }
type R struct {
	min, max P
	tags     []string
	m        map[string]int
	arr      [2]P
}

func mod(r R) R {
	r.min.x = 100
	r.arr[0].y = 200
	if len(r.tags) > 0 {
		r.tags[0] = "shared"
	}
	return r
}

func (p P) moved(d int) P { p.x += d; return p }
func (p *P) move(d int)   { p.x += d }

var global = P{1, 1}

func get() P { return global }

func main() {
	a := R{min: P{1, 2}, tags: []string{"t"}, m: map[string]int{}}
	b := a
	b.min.x = 10
	b.arr[1].x = 20
	b.m["k"] = 1
	fmt.Println(a, b)
	c := mod(a)
	fmt.Println(a, c)
	p := a.min
	p.move(5)
	q := p.moved(1)
	fmt.Println(a.min, p, q)
	g := get()
	g.x = 50
	fmt.Println(global, get().moved(3))
	ptr := &a
	d := *ptr
	d.min.y = -1
	ptr.min.y = -2
	fmt.Println(a.min, d.min)
	*ptr = R{}
	fmt.Println(a, len(a.tags))
	ps := []P{{1, 2}, {3, 4}}
	for _, p := range ps {
		p.x = 99
	}
	fmt.Println(ps)
	for i := range ps {
		ps[i].x = 99
	}
	fmt.Println(ps)
	first := ps[0]
	ps[0].y = 77
	fmt.Println(first, ps)
	ps[0], ps[1] = ps[1], ps[0]
	fmt.Println(ps)
	x, y := P{1, 1}, P{2, 2}
	x, y = y, x
	x.x = 5
	fmt.Println(x, y)
	var i any = x
	x.y = 6
	fmt.Println(i, x, i == any(P{5, 2}))
	j := i
	k := i.(P)
	k.x = 0
	fmt.Println(i, j, k)
	f := func() P { return x }
	x.x = 7
	z := f()
	z.x = 8
	fmt.Println(x, z)
	ch := make(chan P, 2)
	ch <- x
	x.x = -9
	fmt.Println(<-ch, x)
	m := map[string]P{"a": x}
	x.x = 3
	w := m["a"]
	w.y = 4
	fmt.Println(m, w)
	st := struct{ P }{x}
	st.x++
	fmt.Println(st, x)
	arr := [2]P{x, x}
	arr[0].x = 1000
	fmt.Println(arr)
	defer fmt.Println("deferred", x)
	defer x.show("method")
	x.x = -1
	go func(p P) {}(x)
	t := P{y: x.x, x: x.y}
	x, t = t, x
	fmt.Println(x, t)
}

func (p P) show(s string) { fmt.Println(s, p) }
