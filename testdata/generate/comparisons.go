// Package main shows == and <: of structs, arrays, interfaces, pointers, channels and strings.
package main

type key struct {
	name string
	at   [2]int
}

func same(a, b any) bool { return a == b }

func main() {
	a, b := key{"k", [2]int{1, 2}}, key{"k", [2]int{1, 2}}
	p, q := &a, &b
	c := make(chan int)
	var err error
	println(a == b, p == q, p != nil, same(a, b), same(1, int64(1)), same(c, c), err == nil, "a" < "b")
}
