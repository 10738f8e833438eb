// Capture by reference, per-iteration loop variables, counters, generators.
package main

import (
	"fmt"
)

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 100 }
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func named() (n int, err error) {
	f := func() { n++ }
	f()
	f()
	defer f()
	defer func() { n *= 10 }()
	return n + 5, nil
}

func params(a int, s []string, st struct{ v int }) func() string {
	return func() string { a++; st.v--; s = append(s, fmt.Sprint(a)); return fmt.Sprint(a, s, st) }
}

func main() {
	c, reset := counter()
	c()
	fmt.Println(c(), c())
	reset()
	fmt.Println(c())
	f := fib()
	for range 10 {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	fmt.Println(named())
	p := params(1, []string{"x"}, struct{ v int }{5})
	p()
	fmt.Println(p())
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	fs = nil
	for i := 0; i < 6; i++ {
		fs = append(fs, func() int { return i })
		i++
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	fs = nil
	for i, j := 0, 10; i < j; i, j = i+1, j-3 {
		defer func() { fmt.Print("d", i, j, " ") }()
		if i == 1 {
			continue
		}
		fs = append(fs, func() int { return i*100 + j })
	}
	for _, v := range []int{7, 8} {
		fs = append(fs, func() int { v++; return v })
	}
	for k := range map[string]int{"k": 1} {
		fs = append(fs, func() int { return len(k) })
	}
	for i := range 2 {
		fs = append(fs, func() int { i += 50; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	x := 1
	{
		x := x + 1
		func() { x++; fmt.Println("in", x) }()
	}
	func() { x += 5 }()
	fmt.Println(x)
	var rec func(int) int
	rec = func(n int) int {
		if n == 0 {
			return 0
		}
		return n + rec(n-1)
	}
	fmt.Println(rec(10))
	add := func(a int) func(int) func(int) int {
		return func(b int) func(int) int { return func(c int) int { a++; return a + b + c } }
	}
	g := add(1)(2)
	fmt.Println(g(3), g(3))
	y := 5
	ptr := &y
	h := func() int { return y * *ptr }
	*ptr = 6
	fmt.Println(h())
	if z := 3; z > 2 {
		defer func() { fmt.Println("z", z) }()
		z = 4
	}
	var loopv int
	for loopv = 0; loopv < 3; loopv++ {
		defer func() { fmt.Print(loopv, " ") }()
	}
}
