// Package heap keeps a collection as a binary heap: the least element is at index 0.
package heap

import "sort"

// Interface is a sortable collection that can push and pop at its end.
type Interface interface {
	sort.Interface
	Push(x any)
	Pop() any
}

// Init makes h a heap.
//
//goes:generic initialize
func Init(h Interface) { initialize(h) }

// Push adds x.
//
//goes:generic push
func Push(h Interface, x any) { push(h, x) }

// Pop removes and returns the least element.
//
//goes:generic pop
func Pop(h Interface) any { return pop(h) }

// Remove removes and returns the element at index i.
//
//goes:generic remove
func Remove(h Interface, i int) any { return remove(h, i) }

// Fix restores the order after the element at index i has changed.
//
//goes:generic fix
func Fix(h Interface, i int) { fix(h, i) }

func initialize[H Interface](h H) {
	n := h.Len()
	for i := n/2 - 1; i >= 0; i-- {
		down(h, i, n)
	}
}

func push[H Interface](h H, x any) {
	h.Push(x)
	up(h, h.Len()-1)
}

func pop[H Interface](h H) any {
	n := h.Len() - 1
	h.Swap(0, n)
	down(h, 0, n)
	return h.Pop()
}

func remove[H Interface](h H, i int) any {
	n := h.Len() - 1
	if n != i {
		h.Swap(i, n)
		if !down(h, i, n) {
			up(h, i)
		}
	}
	return h.Pop()
}

func fix[H Interface](h H, i int) {
	if !down(h, i, h.Len()) {
		up(h, i)
	}
}

func up[H Interface](h H, child int) {
	for child > 0 {
		parent := (child - 1) / 2
		if !h.Less(child, parent) {
			return
		}
		h.Swap(parent, child)
		child = parent
	}
}

func down[H Interface](h H, start, n int) bool {
	parent := start
	for {
		least := 2*parent + 1
		if least >= n || least < 0 {
			break
		}
		if right := least + 1; right < n && h.Less(right, least) {
			least = right
		}
		if !h.Less(least, parent) {
			break
		}
		h.Swap(parent, least)
		parent = least
	}
	return parent > start
}
