// Pointers to fields of structs behind pointers that may be nil, and that are not.
package main

import "fmt"

type inner struct{ list []int }

type node struct {
	value int
	inner inner
	next  *node
}

func bump(p *int) { *p++ }

func add(p *[]int, n int) { *p = append(*p, n) }

func link(n *node, value int) {
	at := &n.next
	for *at != nil {
		at = &(*at).next
	}
	*at = &node{value: value}
}

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, r)
		}
	}()
	f()
	fmt.Println(what)
}

func main() {
	n := &node{value: 1}
	var local node
	bump(&n.value)
	bump(&local.value)
	add(&n.inner.list, 3)
	add(&local.inner.list, 4)
	link(n, 2)
	link(n, 3)
	bump(&n.next.next.value)
	add(&n.next.inner.list, 5)
	fmt.Println(n.value, n.inner, n.next.value, n.next.inner, n.next.next.value, local)

	var none *node
	try("field", func() { bump(&none.value) })
	try("field of a field", func() { add(&none.inner.list, 1) })
	try("next", func() { bump(&n.next.next.next.value) })
	try("link", func() { link(none, 1) })
	try("unused", func() { _ = &none.next })
	try("later", func() {
		p := &n.next.value
		n.next = nil
		bump(p)
		fmt.Println(*p)
	})
	try("argument order", func() {
		use := func(p *int, n int) { fmt.Println(*p, n) }
		use(&none.value, func() int { fmt.Println("called"); return 1 }())
	})
}
