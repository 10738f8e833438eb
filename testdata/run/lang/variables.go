// Declarations, zero values, shadowing and multiple assignment.
package main

import (
	"fmt"
)

var (
	a, b = 1, "two"
	c    float64
	d    = [...]string{2: "x"}
)

type point struct{ x, y int }

func pair() (int, error) { return 7, nil }

func main() {
	fmt.Println(a, b, c, d, len(d))
	var i int
	var s string
	var p *point
	var f func()
	var e error
	var m map[string]int
	var sl []int
	var st point
	var ar [3]bool
	var ch chan int
	var any any
	fmt.Println(i, s == "", p == nil, f == nil, e == nil, m == nil, sl == nil, st, ar, ch == nil, any == nil)
	x := 1
	{
		x := 2
		x++
		fmt.Println("inner", x)
		{
			x := "string"
			fmt.Println("innermost", x)
		}
	}
	fmt.Println("outer", x)
	x, y := 5, 6
	x, y = y, x
	fmt.Println(x, y)
	if x := x * 2; x > 10 {
		fmt.Println("if", x)
	} else if y := x + 1; y > 0 {
		fmt.Println("else", x, y)
	}
	fmt.Println(x, y)
	n, err := pair()
	n2, err := pair()
	fmt.Println(n, n2, err)
	_, _ = n, n2
	var q, r = pair()
	fmt.Println(q, r)
	for x := 0; x < 2; x++ {
		x := x * 10
		fmt.Println("loop", x)
	}
	switch x := any.(type) {
	case nil:
		fmt.Println("nil", x)
	}
	fmt.Println(x)
}
