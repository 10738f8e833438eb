// Struct and interface equality, including blank, nested and embedded fields.
package main

import (
	"errors"
	"fmt"
	"math"
)

type in struct {
	a int
	b string
}
type out struct {
	in
	f   float64
	arr [2]in
	i   any
	p   *in
	_   int
}

func main() {
	x := out{in: in{1, "a"}}
	y := x
	fmt.Println(x == y, x != y)
	y.arr[1].b = "z"
	fmt.Println(x == y)
	y = x
	y.i = in{1, "b"}
	x.i = in{1, "b"}
	fmt.Println(x == y)
	y.i = &in{1, "b"}
	fmt.Println(x == y)
	y.i = x.i
	y.f = math.NaN()
	x.f = y.f
	fmt.Println(x == y, x == x)
	x.f, y.f = 0, math.Copysign(0, -1)
	fmt.Println(x == y)
	x.p, y.p = &in{}, &in{}
	fmt.Println(x == y, *x.p == *y.p)
	fmt.Println(struct{}{} == struct{}{}, struct{ a int }{1} == struct{ a int }{1})
	an := struct {
		a int
		b string
	}{1, "q"}
	fmt.Println(an == in{1, "q"}, in(an) == in{1, "q"}, any(an) == any(in{1, "q"}))
	var e1, e2 error
	fmt.Println(e1 == e2, e1 == nil)
	e1 = errors.New("a")
	e2 = errors.New("a")
	fmt.Println(e1 == e2, e1 == e1)
	var a1, a2 any = int32(1), int64(1)
	fmt.Println(a1 == a2, a1 == int32(1), a2 == int64(1), a1 == 1)
	a1, a2 = []int{}, 1
	fmt.Println(a1 == a2)
	type u struct {
		n int
		f any
	}
	for _, p := range [][2]any{
		{[]int{1}, []int{1}}, {map[int]int{}, map[int]int{}}, {func() {}, func() {}},
		{u{1, []int{}}, u{1, []int{}}}, {u{1, []int{}}, u{2, []int{}}}, {[1]any{func() {}}, [1]any{func() {}}},
		{[2]any{1, []int{}}, [2]any{2, []int{}}},
		{struct{ s []int }{}, struct{ s []int }{}}, {[]int(nil), nil}, {(*int)(nil), nil}, {(*int)(nil), (*string)(nil)},
	} {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("panic:", r)
				}
			}()
			fmt.Println(p[0] == p[1])
		}()
	}
	c1 := make(chan int)
	var c2 chan<- int = c1
	fmt.Println(c1 == c2, any(c1) == any(c2))
}
