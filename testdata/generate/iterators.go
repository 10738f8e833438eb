// Package main shows ranges over functions.
package main

import "iter"

type list struct {
	head int
	tail *list
}

func (l *list) all() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i := 0; l != nil; l, i = l.tail, i+1 {
			if !yield(i, l.head) {
				return
			}
		}
	}
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func index(l *list, wanted int) int {
	for i, x := range l.all() {
		if x == wanted {
			return i
		}
	}
	return -1
}

func main() {
	l := &list{1, &list{2, &list{3, nil}}}
	sum := 0
outer:
	for i := range count(10) {
		for _, x := range l.all() {
			switch {
			case x == 2:
				continue
			case i > 3:
				break outer
			}
			sum += x * i
		}
	}
	println(sum, index(l, 3))
}
