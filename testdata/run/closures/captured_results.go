// Named results that closures read after the function has returned.
package main

import "fmt"

func a() (z int, g func())     { g = func() { println(z) }; return 400, g }
func b() (z int, g func() int) { g = func() int { return z }; z = 5; return z + 1, g }
func c() (z int, g func() int) {
	defer func() { z *= 2 }()
	g = func() int { return z }
	z = 5
	return z + 1, g
}
func d() (x, y int, g func() int) { g = func() int { return x*10 + y }; x, y = 1, 2; return y, x, g }
func e(n int) (z int, g func() int) {
	for i := range n {
		if i == 3 {
			return i, func() int { return z }
		}
	}
	return -1, func() int { z++; return z }
}
func f() (err error, get func() error) {
	get = func() error { return err }
	return fmt.Errorf("x"), get
}
func h() (p *int, z int)       { p = &z; return p, 7 }
func two() (int, func() int)   { return 3, nil }
func i() (z int, g func() int) { defer func() { g = func() int { return z } }(); return two() }

type S struct{ a, b int }

func j() (s S, g func() S)             { g = func() S { return s }; return S{1, 2}, g }
func k() (arr [3]int, g func() [3]int) { g = func() [3]int { return arr }; return [3]int{1, 2, 3}, g }
func l() (z int, g func() int) {
	{
		z := 9
		_ = z
		g = func() int { return z }
	}
	return 4, g
}
func m() (z int, set func(int), get func() int) {
	set = func(v int) { z = v }
	get = func() int { return z }
	return 1, set, get
}
func n() (z int, ch chan int) { ch = make(chan int); go func() { ch <- z }(); return 8, ch }
func o() (z int, g func() int) {
	lit := func() (w int, h func() int) { h = func() int { return w }; return 11, h }
	w, h := lit()
	g = func() int { return h() + z }
	return w, g
}
func q() (f func() int, z int) { return func() int { return z }, 12 }
func r() (z string, g func() string) {
	g = func() string { return z }
	switch {
	case true:
		return "sw", g
	}
	return
}
func t() (z int, g func() int, _ int) { g = func() int { return z }; return 2, g, 3 }

type T struct{}

func (T) u() (z int, g func() int)   { g = func() int { return z }; return 21, g }
func v[X any](x X) (z X, g func() X) { g = func() X { return z }; return x, g }
func w() (z any, g func() any)       { g = func() any { return z }; return 3, g }
func main() {
	_, g := a()
	g()
	{
		_, g := b()
		println(g())
	}
	{
		x, g := c()
		println(x, g())
	}
	{
		x, y, g := d()
		println(x, y, g())
	}
	{
		x, g := e(5)
		println(x, g())
		x, g = e(1)
		println(x, g(), g())
	}
	{
		_, g := f()
		println(g() != nil)
	}
	{
		p, _ := h()
		println(*p)
	}
	{
		_, g := i()
		println(g())
	}
	{
		_, g := j()
		fmt.Println(g())
	}
	{
		_, g := k()
		fmt.Println(g())
	}
	{
		_, g := l()
		println(g())
	}
	{
		_, s, g := m()
		println(g())
		s(5)
		println(g())
	}
	{
		_, c := n()
		println(<-c)
	}
	{
		_, g := o()
		println(g())
	}
	{
		g, _ := q()
		println(g())
	}
	{
		_, g := r()
		println(g())
	}
	{
		_, g, _ := t()
		println(g())
	}
	{
		_, g := (T{}).u()
		println(g())
	}
	{
		_, g := v("gen")
		println(g())
	}
	{
		_, g := w()
		fmt.Println(g())
	}
}
