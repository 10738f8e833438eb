// iter.Pull, Pull2 and iterator adapters.
package main

import (
	"fmt"
	"iter"
	"slices"
)

func Map[A, B any](s iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		for a := range s {
			if !yield(f(a)) {
				return
			}
		}
	}
}

func Filter[A any](s iter.Seq[A], f func(A) bool) iter.Seq[A] {
	return func(yield func(A) bool) {
		s(func(a A) bool { return !f(a) || yield(a) })
	}
}

func Take[A any](s iter.Seq[A], n int) iter.Seq[A] {
	return func(yield func(A) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for a := range s {
			if !yield(a) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}

func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		na, sa := iter.Pull(a)
		defer sa()
		nb, sb := iter.Pull(b)
		defer sb()
		for {
			x, ok1 := na()
			y, ok2 := nb()
			if !ok1 || !ok2 || !yield(x, y) {
				return
			}
		}
	}
}

func naturals(yield func(int) bool) {
	defer fmt.Print("[naturals done]")
	for i := 0; yield(i); i++ {
	}
}

type tree[T any] struct {
	l, r *tree[T]
	v    T
}

func (t *tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}

func (t *tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}

func main() {
	sq := Map(Filter(naturals, func(i int) bool { return i%2 == 1 }), func(i int) string { return fmt.Sprint(i * i) })
	fmt.Println(slices.Collect(Take(sq, 5)))
	for a, b := range Zip(naturals, slices.Values([]string{"x", "y"})) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	next, stop := iter.Pull(naturals)
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	stop()
	next2, stop2 := iter.Pull2(slices.All([]string{"a", "b"}))
	for {
		i, s, ok := next2()
		fmt.Print(i, s, ok, " ")
		if !ok {
			break
		}
	}
	stop2()
	fmt.Println()
	t := &tree[int]{&tree[int]{nil, nil, 1}, &tree[int]{nil, nil, 3}, 2}
	for v := range t.All() {
		if v == 3 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	n1, s1 := iter.Pull(t.All())
	defer s1()
	for v, ok := n1(); ok; v, ok = n1() {
		fmt.Print(v, " ")
	}
	fmt.Println()
	defer func() { fmt.Println("recovered", recover()) }()
	pn, ps := iter.Pull(func(yield func(int) bool) { yield(1); panic("in seq") })
	defer ps()
	fmt.Println(pn())
	fmt.Println(pn())
}
