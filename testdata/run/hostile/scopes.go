// Shadowing in unusual places: if chains, closures, parameters, results, range and types.
package main

import (
	"fmt"
)

var x = "package"

type y struct{ y int }

func (x y) x(z int) (r int) {
	y := x.y
	{
		x := z
		r := x * y
		_ = r
		y, x := x, y
		z = y - x
	}
	return z + y
}

func x1(x int) (y int) {
	if x := x + 1; x > 5 {
		y := x
		_ = y
		return x
	} else if y := x * 2; y > 3 {
		x := y
		return x
	}
	{
		var y = y + 10
		x = y
	}
	return x
}

func result() (err error) {
	if _, err := fmt.Sscan("x", new(int)); err != nil {
		_ = err
	}
	return
}

func f(a int) func() int {
	a++
	g := func() int {
		a := a * 2
		a++
		return a
	}
	a = 100
	return g
}

func main() {
	fmt.Println(x, y{3}.x(4), x1(1), x1(0), x1(9), result(), f(1)())
	x := x + "!"
	fmt.Println(x)
	x, n := "reassigned", 1
	fmt.Println(x, n)
	for x := range 2 {
		x, y := x+1, x+2
		for x := x; x < y; x++ {
			x := x * 100
			fmt.Print(x, y, " ")
		}
	}
	fmt.Println(x)
	switch x := len(x); {
	case x > 0:
		x := x + 1
		fmt.Println(x)
		fallthrough
	case x < 0:
		x := "s"
		fmt.Println(x)
	}
	switch x := any(n).(type) {
	case int:
		x++
		n := x
		n++
		fmt.Println(x, n)
	case string:
		fmt.Println(x + "")
	}
	a := 1
	func(a int) {
		a++
		func() { a := a; a++; fmt.Print(a, " ") }()
		fmt.Print(a, " ")
	}(a + 10)
	fmt.Println(a)
	const c = 1
	{
		const c = c + 1
		type T = [c]int
		const d = len(T{})
		fmt.Println(c, d)
	}
	b, d := 1, 2
	if b, d := d, b; b > d {
		fmt.Println(b, d)
	}
	{
		b, e := d, b
		d = 7
		fmt.Println(b, d, e)
	}
	var fn func(int) int
	{
		fn := func(i int) int { return -i }
		fmt.Println(fn(1))
	}
	fmt.Println(fn == nil, b, d)
	ch := make(chan int, 1)
	ch <- 5
	v := "outer"
	select {
	case v, ok := <-ch:
		v++
		fmt.Println(v, ok)
	}
	fmt.Println(v)
	var p *int
	{
		v := 3
		p = &v
		v++
	}
	fmt.Println(*p)
	type v2 struct{ v int }
	v3 := v2{*p}
	{
		v2 := v3
		v2.v++
		fmt.Println(v2, v3)
	}
	var i, j = 1, func() int { i := 5; return i }()
	fmt.Println(i, j)
	var k = func() int { k := 1; return k }
	fmt.Println(k())
}
