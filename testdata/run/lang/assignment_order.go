// Assignments of several values: operands and values come first, and a panic among them leaves all as it was.
package main

import "fmt"

type node struct{ left, right *node }

var log []string

func index(i int) int { log = append(log, fmt.Sprint(i)); return i }

func two() (int, int) { return 2, 20 }

func swapped() (a, b int) {
	p, q := &a, &b
	a, b = 1, 2
	*p, *q = b, a
	return
}

func failing(s []int) (ok bool, v int) {
	defer func() { fmt.Println(recover() != nil, ok, v) }()
	ok, v = true, s[3]
	return
}

func nilPointer() (ok bool) {
	defer func() { fmt.Println(recover(), ok) }()
	var n *node
	ok, _ = true, n.left
	return
}

func main() {
	x := []int{1, 2, 3}
	i := 0
	i, x[i] = two()
	fmt.Println(i, x)
	x[i], i = two()
	fmt.Println(i, x)
	m := map[string]int{}
	k := "old"
	k, m[k] = "new", 1
	fmt.Println(k, m)
	fmt.Println(swapped())
	failing(x)
	nilPointer()
	x[index(0)], x[index(1)] = index(2), index(3)
	fmt.Println(x, log)
	n := &node{}
	n, n.left = &node{}, n
	fmt.Println(n.left == nil)
	for range [3]int{index(7)} {
	}
	count := 0
	for j := range arrayOf(&count) {
		count += j
	}
	fmt.Println(len(nilArray(&count)), log)
	fmt.Println(count)
}

func arrayOf(n *int) [4]int   { *n += 100; return [4]int{} }
func nilArray(n *int) *[9]int { *n++; return nil }
