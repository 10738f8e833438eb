// Linked lists and the reversal by tuple assignment.
package main

import (
	"fmt"
)

type node struct {
	v    int
	next *node
}

func reverse(l *node) *node {
	var prev *node
	for l != nil {
		l.next, prev, l = prev, l, l.next
	}
	return prev
}

func (n *node) String() string {
	if n == nil {
		return "nil"
	}
	return fmt.Sprint(n.v) + "->" + n.next.String()
}

type tree struct {
	l, r *tree
	k    string
}

func (t *tree) insert(k string) *tree {
	if t == nil {
		return &tree{k: k}
	}
	switch {
	case k < t.k:
		t.l = t.l.insert(k)
	case k > t.k:
		t.r = t.r.insert(k)
	}
	return t
}

func (t *tree) walk(f func(string) bool) bool {
	return t == nil || t.l.walk(f) && f(t.k) && t.r.walk(f)
}

func insert(pp **node, v int) {
	for *pp != nil && (*pp).v < v {
		pp = &(*pp).next
	}
	*pp = &node{v, *pp}
}

func main() {
	var head *node
	for i := range 5 {
		head = &node{i, head}
	}
	fmt.Println(head)
	head = reverse(head)
	fmt.Println(head)
	var sorted *node
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		insert(&sorted, v)
	}
	fmt.Println(sorted)
	for pp := &sorted; *pp != nil; {
		if (*pp).v%2 == 1 {
			*pp = (*pp).next
		} else {
			pp = &(*pp).next
		}
	}
	fmt.Println(sorted)
	var t *tree
	for _, k := range []string{"m", "c", "x", "a", "m", "z"} {
		t = t.insert(k)
	}
	t.walk(func(k string) bool { fmt.Print(k, " "); return k != "x" })
	fmt.Println()
}
