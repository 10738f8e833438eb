// Variables behind labels where the jumps do not nest.
package main

import "fmt"

type S struct{ a int }

func main() {
	n := 0
	var f []func()
	goto B
A:
	n++
	goto C
B:
	n += 10
	{
		s := S{n}
		p := &s
		f = append(f, func() { fmt.Print(s, *p, " "); s.a++ })
	}
C:
	if n > 25 {
		goto D
	}
	if n%2 == 0 {
		goto A
	}
	goto B
D:
	s := S{n}
	a, b := n, n*2
	var c = []int{n}
	p := &b
	f = append(f, func() { fmt.Print(s, a, b, *p, c, " "); s.a++; b++; c = append(c, 1) })
	n++
	if n < 40 {
		goto D
	}
	if n < 41 {
		goto A
	}
	for range 2 {
		for _, g := range f {
			g()
		}
	}
	fmt.Println(n)
}
