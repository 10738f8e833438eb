// A conversion of a struct or array to its own type gives a copy, as any other value does.
package main

import "fmt"

type S struct{ n int }
type A [2]int
type G[T any] struct{ v T }

func arg(s S) { s.n = 7 }

func main() {
	p := &S{1}
	v := S(*p)
	v.n = 5
	w := S(v)
	w.n = 9
	fmt.Println(p.n, v.n, w.n)
	a := A{1, 2}
	b := A(a)
	b[0] = 3
	c := [2]int(a)
	c[1] = 4
	fmt.Println(a, b, c)
	list := []S{S(v)}
	list[0].n = 6
	m := map[string]S{"k": S(v)}
	v.n = 50
	fmt.Println(v, list, m)
	arg(S(v))
	g := G[int]{1}
	h := G[int](g)
	h.v = 2
	fmt.Println(v, g, h)
	var x any = S(v)
	v.n = 51
	fmt.Println(x)
	u := struct{ n int }(v)
	u.n = 1
	s := S(u)
	u.n = 2
	fmt.Println(v, u, s)
}
