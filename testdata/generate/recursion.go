// Package main shows functions and literals that call themselves.
package main

type tree struct {
	left, right *tree
	value       int
}

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{value: v}
	}
	if v < t.value {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func main() {
	var root *tree
	for _, v := range []int{5, 2, 8} {
		root = root.insert(v)
	}
	var walk func(*tree) int
	walk = func(t *tree) int {
		if t == nil {
			return 0
		}
		return walk(t.left)*10 + t.value + walk(t.right)
	}
	println(walk(root))
}
