// Predeclared identifiers redeclared as variables, types, functions and packages.
package main

import (
	"fmt"
)

type any struct{ n int }
type error interface{ Oops() string }

func (a any) Oops() string { return fmt.Sprint("oops", a.n) }

func print(args ...int) string { return fmt.Sprint("my print ", args) }

const iota = 42

var real, imag = 1, 2

type byte int

func nilfunc() (nil int) { nil = 5; return nil }

func uses(string []int, int string) (bool float64) {
	for _, uint8 := range string {
		bool += float64(uint8)
	}
	return bool + float64(len(int))
}

type T struct {
	int
	string string
}
type int float64

func (t T) len() float64 { return float64(len(t.string)) }

func main() {
	{
		len := 3
		cap := func(x float64) float64 { return x * 2 }
		fmt.Println(len, cap(1.5))
	}
	{
		nil := 1
		true := false
		false := !true
		fmt.Println(nil, true, false)
		if true {
			fmt.Println("never")
		}
	}
	{
		string := "s"
		append := func(a, b float64) float64 { return a + b }
		make, new, copy := 1, 2, 3
		fmt.Println(string, append(1, 2), make, new, copy)
	}
	{
		panic := func(s string) string { return "no panic " + s }
		recover := func() string { return "nothing" }
		fmt.Println(panic("x"), recover())
	}
	{
		type string []float64
		var s string = string{1, 2}
		fmt.Println(s, len(s))
	}
	var e error = any{7}
	fmt.Println(e.Oops(), print(1.5, 2), iota, real+imag, byte(300), nilfunc(), uses([]int{1.5, 2}, "abc"))
	var i int = 7
	fmt.Println(i/2, T{int: 2.5, string: "xyz"}.len(), T{int: 1}.int)
	{
		fmt := "shadowed package"
		_ = fmt
	}
	main := func(n int) int { return n }
	fmt.Println(main(2))
	{
		min, max := 10, 20
		clear := min + max
		close, delete, complex := clear, 1, 2
		fmt.Println(clear, close, delete, complex)
	}
	init := 3
	fmt.Println(init)
	if len := len("abc"); len > 2 {
		len++
		fmt.Println(len)
	}
	i, fmt := i+1, fmt.Sprint("last")
	_, _ = i, fmt
}
