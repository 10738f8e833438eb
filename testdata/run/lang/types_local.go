// Types declared in functions, with equal names, and recursive ones.
package main

import (
	"fmt"
)

type T struct{ top bool }

func a() any {
	type T struct{ a int }
	return T{1}
}

func b() any {
	type T struct{ a int }
	{
		type T int
		fmt.Printf("%T %v\n", T(3), T(3))
	}
	return T{1}
}

func c() any { return T{true} }

func rec() {
	type node struct {
		kids []node
		up   *node
		m    map[string]node
		f    func(node) node
	}
	n := node{kids: []node{{}, {kids: make([]node, 3)}}}
	n.f = func(x node) node { return x.kids[1] }
	fmt.Println(len(n.f(n).kids), n.up == nil)
}

type F func(F) int
type S []S
type M map[string]M
type C chan C
type P *P

func main() {
	x, y, z := a(), b(), c()
	fmt.Printf("%T %T %T\n", x, y, z)
	fmt.Println(x == y, x == a(), y == b(), z == c())
	_, ok := z.(T)
	fmt.Println(ok)
	rec()
	var f F = func(g F) int {
		if g == nil {
			return 1
		}
		return g(nil) + 1
	}
	fmt.Println(f(f))
	s := S{{}, {{}, nil}}
	fmt.Println(len(s), len(s[1]), s)
	m := M{"a": {"b": nil}}
	fmt.Println(m, m["x"]["y"] == nil)
	ch := make(C, 1)
	ch <- ch
	fmt.Println(<-ch == ch)
	var p P
	p = &p
	fmt.Println(p == *p)
	type alias = T
	fmt.Printf("%T\n", alias{})
	for i := range 2 {
		type T [2]int
		fmt.Printf("%T %v\n", T{i}, T{i})
	}
}
