package main

import (
	"fmt"
	"strconv"
	_ "unsafe"

	"example.com/linknames/inner"
	"example.com/linknames/pushed"
)

//go:linkname secret example.com/linknames/inner.secret
func secret(n int) int

//go:linkname double example.com/linknames/inner.pair
func double(s string) (string, error)

//go:linkname total example.com/linknames/inner.sum
func total(list ...inner.T) int

//go:linkname receive example.com/linknames/inner.wait
func receive(c chan int) int

//go:linkname give example.com/linknames/pushed.given
func give(n int) string { return strconv.Itoa(n) + "!" }

//go:linkname alias main.target
func alias() int

func target() int { return 7 }

func main() {
	fmt.Println(secret(4), inner.Calls())
	f := secret
	fmt.Println(f(5), inner.Calls())
	fmt.Println(double("ab"))
	fmt.Println(total(inner.T{N: 1}, inner.T{N: 2}), total())
	fmt.Println(pushed.Call(3), alias())
	c := make(chan int)
	go func() { c <- secret(1) }()
	fmt.Println(receive(c))
	defer func(g func() int) { fmt.Println(g()) }(alias)
}
