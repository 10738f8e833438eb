// Package main shows what nil is: pointers, slices, maps, functions, interfaces, and interfaces that hold a nil pointer.
package main

type tree struct{ left, right *tree }

func (t *tree) size() int {
	if t == nil {
		return 0
	}
	return 1 + t.left.size() + t.right.size()
}

type sized interface{ size() int }

func main() {
	var (
		t *tree
		s []int
		m map[string]int
		f func()
		i sized
	)
	println(t.size(), s == nil, len(s), m == nil, len(m), f == nil, i == nil)
	i = t
	println(i == nil, i.size(), (&tree{left: &tree{}}).size())
}
