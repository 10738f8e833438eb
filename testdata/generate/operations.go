// Package main shows operations that assign: op=, ++ and --, on variables, elements, fields, maps and through pointers.
package main

type box struct{ n int }

func main() {
	x := 5
	x += 2
	x <<= 1
	x--
	list := []int{1, 2}
	list[1] *= 4
	list[0]++
	b := &box{3}
	b.n -= 1
	p := &b.n
	*p |= 8
	m := map[string]int{}
	m["a"]++
	m["a"] += x
	s := "a"
	s += "b"
	println(x, list[0], list[1], b.n, m["a"], s)
}
