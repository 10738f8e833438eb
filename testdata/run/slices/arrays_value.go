// Arrays are values: assignment, parameters, comparison, range copies, in structs and interfaces.
package main

import (
	"fmt"
	"math"
)

type S struct {
	a [3]int
	b []int
}

func change(a [3]int) [3]int { a[0] = 100; return a }
func pchange(a *[3]int)      { a[0] = 200 }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 9
	fmt.Println(a, b, a == b, a == [3]int{1, 2, 3}, a != b)
	fmt.Println(change(a), a)
	pchange(&a)
	fmt.Println(a)
	s := S{a: a, b: a[:]}
	t := s
	t.a[1] = -1
	t.b[1] = -2
	fmt.Println(s, t, a)
	var i any = a
	a[2] = 77
	fmt.Println(i, i == any(a), i == any([3]int{200, -2, 3}))
	c := i.([3]int)
	c[0] = 0
	fmt.Println(i)
	x := [3]int{1, 2, 3}
	for i, v := range x {
		x[2] = 10
		if i == 2 {
			fmt.Println("copy", v)
		}
	}
	x = [3]int{1, 2, 3}
	for i, v := range &x {
		x[2] = 10
		if i == 2 {
			fmt.Println("pointer", v)
		}
	}
	x = [3]int{1, 2, 3}
	for i, v := range x[:] {
		x[2] = 10
		if i == 2 {
			fmt.Println("slice", v)
		}
	}
	m := map[string][2]int{"a": {1, 2}}
	v := m["a"]
	v[0] = 9
	fmt.Println(m, v, m["none"])
	ch := make(chan [2]int, 1)
	ch <- v
	v[1] = 8
	w := <-ch
	fmt.Println(w, v)
	f := func() [3]int { return x }
	y := f()
	y[0] = -5
	fmt.Println(x[0], f()[1])
	arrs := [2][3]int{x, y}
	x[1] = 55
	fmt.Println(arrs)
	type E struct{ arr [2]struct{ n int } }
	e1 := E{}
	e2 := e1
	e2.arr[0].n = 1
	p := &e1.arr[1]
	p.n = 3
	fmt.Println(e1, e2, e1 == e2)
	cl := func() { a[0]++ }
	cl()
	cl()
	fmt.Println(a)
	var zero [0]int
	for range zero {
		fmt.Println("never")
	}
	fs := [2]func() int{func() int { return 1 }, func() int { return 2 }}
	fmt.Println(fs[0]()+fs[1](), len(zero))
	q := [...]float64{1.5, 2: 3}
	q2 := &q
	q2[1] = math.NaN()
	fmt.Println(q == q, len(q2))
	a[0], a[1], a[2] = a[2], a[0], a[1]
	b, a = a, b
	fmt.Println(a, b)
}
