// Named results that pointers and closures share: objects are copied on their way out.
package main

import "fmt"

type S struct{ a, b int }

func j2() (s S, p *S)           { p = &s; return S{1, 2}, p }
func j3() (s S, p *S)           { p = &s; s.a = 1; return }
func j4() (a [2]int, p *[2]int) { p = &a; return [2]int{1, 2}, p }
func j5() (a [2]int, p *[2]int) { p = &a; a[0] = 7; return }
func j6() (s S, p *S)           { defer func() { s.b++ }(); p = &s; return S{1, 2}, p }
func j7() (s S, p *int)         { p = &s.b; return S{1, 2}, p }
func j8() (s S, g func())       { g = func() { s.a++ }; t := S{3, 4}; return t, g }
func j9() (s S, g func() S)     { g = func() S { return s }; s.a = 1; return s, g }
func j10() (x, y S, g func() (S, S)) {
	g = func() (S, S) { return x, y }
	x.a, y.a = 1, 2
	return y, x, g
}
func j11() (p *int, x int)           { p = &x; x = 3; return p, x + 1 }
func pair() (S, *S)                  { return S{8, 9}, nil }
func j12() (s S, q *S)               { p := &s; defer func() { q = p }(); return pair() }
func j13() (s S, q *S)               { p := &s; s, _ = pair(); return s, p }
func j14() (e error, g func() error) { g = func() error { return e }; return &E{}, g }

type E struct{}

func (*E) Error() string  { return "E" }
func mul() (e *E, n int)  { return &E{}, 2 }
func j15() (e any, n int) { g := func() { fmt.Println(e != nil, n) }; defer g(); return mul() }
func j16() (e any, n int, g func()) {
	g = func() { fmt.Println(e, n) }
	if e == nil {
		n++
		return 5, n + 1, g
	}
	return
}
func j17() (z int, g func() int) {
	for i := range seq {
		g = func() int { return z + i }
		if i == 1 {
			return 7, g
		}
	}
	return
}
func seq(y func(int) bool) {
	for i := range 3 {
		if !y(i) {
			return
		}
	}
}
func rec(n int) (z int, f []func() int) {
	f = append(f, func() int { return z })
	if n == 0 {
		return 100, f
	}
	_, g := rec(n - 1)
	return n, append(f, g...)
}
func j18() (s []int, g func() int) { g = func() int { return len(s) }; return []int{1, 2}, g }

func main() {
	{
		s, p := j2()
		fmt.Println(s, *p)
		p.a = 50
		fmt.Println(s, *p)
	}
	{
		s, p := j3()
		p.a = 50
		fmt.Println(s, *p)
	}
	{
		s, p := j4()
		p[0] = 50
		fmt.Println(s, *p)
	}
	{
		s, p := j5()
		p[0] = 50
		fmt.Println(s, *p)
	}
	{
		s, p := j6()
		p.a = 50
		fmt.Println(s, *p)
	}
	{
		s, p := j7()
		fmt.Println(s, *p)
		*p = 50
		fmt.Println(s, *p)
	}
	{
		s, g := j8()
		g()
		fmt.Println(s)
	}
	{
		s, g := j9()
		s.a = 9
		fmt.Println(s, g())
	}
	{
		x, y, g := j10()
		x.b = 7
		fmt.Println(x, y)
		fmt.Println(g())
	}
	{
		p, x := j11()
		fmt.Println(*p, x)
	}
	{
		s, p := j12()
		fmt.Println(s, *p)
	}
	{
		s, p := j13()
		s.a = 1
		fmt.Println(s, *p)
	}
	{
		e, g := j14()
		fmt.Println(e, g())
	}
	fmt.Println(j15())
	{
		e, n, g := j16()
		fmt.Println(e, n)
		g()
	}
	{
		_, g := j17()
		fmt.Println(g())
	}
	{
		_, f := rec(3)
		for _, g := range f {
			fmt.Print(g(), " ")
		}
		fmt.Println()
	}
	{
		_, g := j18()
		fmt.Println(g())
	}
}
