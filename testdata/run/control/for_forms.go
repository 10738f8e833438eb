// All forms of for and if, with unusual bodies.
package main

import (
	"fmt"
)

func cond(n *int) bool { *n--; fmt.Print("c", *n, " "); return *n > 0 }

func infinite() int {
	for i := 0; ; {
		if i++; i > 5 {
			return i
		}
	}
}

func ret(n int) (r int) {
	for {
		switch {
		case n > 10:
			return n
		case n%3 == 0:
			n += 5
		default:
			n++
		}
	}
}

func main() {
	n := 3
	for cond(&n) {
	}
	for n < 3 {
		n++
	}
	for ; n > 0; n-- {
	}
	for ; ; n++ {
		if n == 4 {
			break
		}
	}
	fmt.Println(n, infinite(), ret(1))
	for i, s := 0, "x"; len(s) < 20; i, s = i+1, s+s {
		fmt.Print(i, len(s), " ")
	}
	fmt.Println()
	for i := 0; i < 10; i += 3 {
		if i == 3 {
			continue
		}
		i--
		fmt.Print(i, " ")
	}
	fmt.Println()
	for f := 0.0; f < 1; f += 0.25 {
		fmt.Print(f, " ")
	}
	for c := 'a'; c <= 'e'; c++ {
		fmt.Print(string(c))
	}
	fmt.Println()
	for p := (&struct {
		n    int
		next *int
	}{}); p.n < 2; p.n++ {
		fmt.Print(p.n, " ")
	}
	if x := 1; x > 5 {
	} else if y := x * 2; y > 5 {
	} else if z := x + y; z == 3 {
		fmt.Println(x, y, z)
	}
	if err := error(nil); err == nil {
		err := "shadow"
		fmt.Println(err)
	}
	var steps []int
	for lo, hi := 0, 100; lo < hi; {
		mid := (lo + hi) / 2
		steps = append(steps, mid)
		if mid < 37 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	fmt.Println(steps)
	for i := 0; i < 2; func() { i++; fmt.Print("post ") }() {
		fmt.Print("body ")
	}
	fmt.Println()
	m := [3]int{}
	for m[0] = 0; m[0] < 3; m[0]++ {
		m[m[0]%2+1]++
	}
	fmt.Println(m)
	for i, done := 0, false; !done; i++ {
		defer func() { fmt.Print("i", i, done, " ") }()
		done = i == 2
	}
	{
		{
		}

	}
}
