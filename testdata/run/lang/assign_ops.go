// Assignment operations evaluate their operands once.
package main

import (
	"fmt"
)

var calls int

func idx() int { calls++; return calls % 3 }

type node struct {
	val  int
	next *node
	arr  [3]int
}

func (n *node) self() *node { calls++; return n }

func main() {
	a := []int{1, 2, 3}
	a[idx()] += 10
	a[idx()]++
	a[idx()] *= 7
	fmt.Println(a, calls)
	m := map[string]int{}
	m["x"]++
	m["x"] += 5
	m["y"] -= 1
	fmt.Println(m)
	n := &node{}
	n.self().val += 3
	n.self().arr[idx()] -= 2
	fmt.Println(*n, calls)
	n.next = &node{val: 1}
	n, n.next = n.next, n
	fmt.Println(n.val, n.next == nil)
	ms := map[string][]string{}
	ms["a"] = append(ms["a"], "1")
	ms["a"] = append(ms["a"], "2")
	fmt.Println(ms)
	var arr [2][2]int
	arr[1][0] += 4
	arr[0] = arr[1]
	arr[1][0]++
	fmt.Println(arr)
	x, y, z := 1, 2, 3
	x, y, z = z, x, y
	fmt.Println(x, y, z)
	p := &x
	*p, x = 10, 20
	fmt.Println(x)
	f := func() (int, string, error) { return 1, "s", nil }
	var i any
	var s string
	i, s, _ = f()
	fmt.Println(i, s)
	var e struct{ a, b int }
	e.a, e.b = e.b+1, e.a+2
	fmt.Println(e)
	mm := map[int]map[int]int{1: {}}
	mm[1][2] |= 8
	fmt.Println(mm, len(mm[7]))
	str := map[bool]string{}
	str[true] += "a"
	str[true] += "b"
	fmt.Println(str)
}
