// Package main shows pointers to variables, fields and elements, and pointers to pointers.
package main

type node struct {
	value int
	next  *node
}

func bump(p *int) { *p++ }

func main() {
	x := 1
	bump(&x)
	n := node{value: 5}
	bump(&n.value)
	list := []int{1, 2}
	bump(&list[1])
	var head *node
	for at, i := &head, 0; i < 3; i++ {
		*at = &node{value: i}
		at = &(*at).next
	}
	println(x, n.value, list[1], head.next.next.value)
}
