// Variables of every form of loop in closures: each iteration has its own.
package main

import "fmt"

func seq(y func(int) bool) {
	for i := range 3 {
		if !y(i) {
			return
		}
	}
}
func seq2(y func(int, string) bool) {
	for i, s := range []string{"a", "b"} {
		if !y(i, s) {
			return
		}
	}
}
func main() {
	var f []func()
	add := func(g func()) { f = append(f, g) }
	for i := 0; i < 3; i++ {
		add(func() { fmt.Print(i, " "); i += 10 })
	}
	for i := 0; i < 6; i++ {
		add(func() { fmt.Print(i, " ") })
		i++
	}
	for i, j := 0, 10; i < j; i, j = i+1, j-4 {
		add(func() { fmt.Print(i, j, " ") })
	}
	for i := range 3 {
		add(func() { fmt.Print(i, " "); i++ })
	}
	for i, s := range []string{"x", "y"} {
		add(func() { fmt.Print(i, s, " ") })
	}
	for i, c := range "añ" {
		add(func() { fmt.Print(i, c, " ") })
	}
	for k, v := range map[string]int{"k": 1} {
		add(func() { fmt.Print(k, v, " ") })
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		add(func() { fmt.Print(v, " "); v++ })
	}
	for v := range seq {
		add(func() { fmt.Print(v, " "); v++ })
	}
	for i, s := range seq2 {
		add(func() { fmt.Print(i, s, " ") })
	}
	for i := range [3]int{} {
		add(func() { fmt.Print(i, " ") })
	}
	for _, a := range [][2]int{{1, 2}, {3, 4}} {
		add(func() { fmt.Print(a, " "); a[0]++ })
	}
	var i int
	for i = 0; i < 3; i++ {
		add(func() { fmt.Print(i, " ") })
	}
	for i = range 3 {
		add(func() { fmt.Print(i, " ") })
	}
	var arr [3]int
	for arr[0] = range 3 {
		add(func() { fmt.Print(arr, " ") })
	}
	for x := 0; x < 3; x++ {
		if x == 1 {
			continue
		}
		add(func() { x++; fmt.Print(x, " ") })
	}
	for x := 0; x < 4; x++ {
		inc := func() { x++ }
		inc()
		add(func() { fmt.Print(x, " ") })
	}
outer:
	for x := 0; x < 3; x++ {
		for y := 0; y < 3; y++ {
			if y == 2 {
				continue outer
			}
			add(func() { fmt.Print(x, y, " "); y++ })
		}
	}
	var ps []*int
	for x := 0; x < 3; x++ {
		ps = append(ps, &x)
	}
	for _, p := range ps {
		*p += 100
		fmt.Print(*p, " ")
	}
	for p := new(int); *p < 2; *p++ {
		add(func() { fmt.Print(*p, " ") })
	}
	for x, done := 0, false; !done; x++ {
		defer func() { fmt.Print("d", x, done, " ") }()
		done = x == 2
	}
	for s := (struct{ a int }{}); s.a < 3; s.a++ {
		add(func() { fmt.Print(s.a, " "); s.a += 5 })
	}
	for a := [2]int{}; a[0] < 2; a[0]++ {
		add(func() { fmt.Print(a, " ") })
	}
	for x := 0; x < 2; x++ {
		x := x * 2
		add(func() { fmt.Print(x, " "); x++ })
	}
	for x := 0; func() bool { return x < 2 }(); x++ {
		add(func() { fmt.Print(x, " ") })
	}
	for x := 0; x < 2; func() { x++ }() {
		add(func() { fmt.Print(x, " ") })
	}
	fmt.Println()
	for range 2 {
		for _, g := range f {
			g()
		}
		fmt.Println()
	}
	for x := 0; x < 3; x++ {
		go func() { ch2 <- x }()
		fmt.Print(<-ch2, " ")
	}
	for x := 0; x < 3; x++ {
		if y := x * 2; y > 0 {
			f2 = append(f2, func() { fmt.Print(y, " "); y++ })
		}
	}
	switch z := 3; {
	case z > 1:
		f2 = append(f2, func() { fmt.Print(z, " "); z++ })
	}
	for range 2 {
		for _, g := range f2 {
			g()
		}
	}
	fmt.Println()
}

var ch2 = make(chan int)
var f2 []func()
