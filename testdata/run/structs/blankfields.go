// Blank fields: literals, copies, comparison, printing and conversion.
package main

import (
	"fmt"
	"unsafe"
)

type T struct {
	_ int
	A int
	_ string
	B string
	_ struct{ x int }
}
type U struct {
	_ int
	A int
	_ string
	B string
	_ struct{ x int }
}
type B struct{ _, X int }
type In struct {
	B
	_ [2]int
}

type G[P any] struct {
	_ [0]func()
	v P
}

func main() {
	x := T{A: 1, B: "b"}
	y := T{1, 1, "z", "b", struct{ x int }{3}}
	fmt.Println(x == y, any(x) == any(y))
	fmt.Printf("%v %+v %#v\n", x, x, x)
	fmt.Printf("%v %+v %#v\n", y, y, y)
	u := U(x)
	fmt.Println(u == U(y), u)
	w := U(y)
	fmt.Printf("%+v\n", w)
	m := map[T]int{x: 1}
	m[y]++
	fmt.Println(m[x], len(m))
	mm := map[any]int{x: 1}
	mm[y]++
	fmt.Println(len(mm))
	a := struct{ _, _ int }{1, 2}
	b := struct{ _, _ int }{3, 4}
	fmt.Println(a == b, a, b)
	a = b
	fmt.Println(a)
	i := In{B{1, 2}, [2]int{3, 4}}
	j := i
	fmt.Println(i == j, i, i == In{B: B{X: 2}}, unsafe.Sizeof(i))
	p := &y
	*p = x
	fmt.Printf("%+v\n", y)
	ys := []T{{5, 1, "q", "b", struct{ x int }{9}}}
	ys = append(ys, ys...)
	fmt.Println(ys, ys[0] == x)
	arr := [2]B{{1, 2}, {3, 4}}
	brr := [2]B{{5, 2}, {6, 4}}
	fmt.Println(arr == brr, arr)
	var f1, f2 struct {
		_ int
		F float64
	}
	fmt.Println(f1 == f2)
	fmt.Printf("%#v %T\n", f1, f1)
	se := f(T{7, 8, "s", "t", struct{ x int }{1}})
	fmt.Println(se)
}

func f(t T) any { t.A++; return t }
