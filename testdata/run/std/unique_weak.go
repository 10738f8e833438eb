// Packages unique and weak: handles of equal values are equal, weak pointers are as the pointers they are made from.
package main

import (
	"fmt"
	"math"
	"runtime"
	"unique"
	"weak"
)

type point struct{ X, Y int }

type node struct {
	name string
	next weak.Pointer[node]
}

func main() {
	a, b := unique.Make("abc"), unique.Make("ab"+string([]byte{'c'}))
	fmt.Println(a == b, a.Value(), a == unique.Make("abd"), unique.Make(point{1, 2}) == unique.Make(point{1, 2}))
	fmt.Println(unique.Make[any](1) == unique.Make[any](1), unique.Make[any](int8(1)) == unique.Make[any](1), unique.Make(math.NaN()) == unique.Make(math.NaN()))
	fmt.Println(unique.Make([2]string{"x", "y"}) == unique.Make([2]string{"x", "y"}), unique.Make(3) == unique.Make(3))
	m := map[unique.Handle[string]]int{a: 1}
	m[b]++
	fmt.Println(m[unique.Make("abc")], len(m))
	var zero unique.Handle[int]
	fmt.Println(zero == unique.Make(0), any(unique.Make(5)) == any(unique.Make(5)))
	p := unique.Make(point{3, 4}).Value()
	p.X = 9
	fmt.Println(p, unique.Make(point{3, 4}).Value())

	n := &node{name: "n"}
	n.next = weak.Make(n)
	x, y := 5, []string{"q", "r"}
	w, v, none := weak.Make(&x), weak.Make(&y[1]), weak.Make[int](nil)
	*w.Value() = 6
	fmt.Println(n.next.Value().name, n.next == weak.Make(n), x, *v.Value(), none.Value() == nil, none == weak.Pointer[int]{}, w == weak.Make(&x), v == weak.Make(&y[1]), v == weak.Make(&y[0]), weak.Make(&n.name) == weak.Make(&n.name))
	runtime.KeepAlive(n)
}
