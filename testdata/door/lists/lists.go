// Package lists has generic functions and a generic type.
package lists

import "cmp"

func Map[A, B any](list []A, f func(A) B) []B {
	out := make([]B, 0, len(list))
	for _, x := range list {
		out = append(out, f(x))
	}
	return out
}

type Sorted[T cmp.Ordered] struct{ items []T }

func (s *Sorted[T]) Add(x T) {
	i := 0
	for i < len(s.items) && cmp.Less(s.items[i], x) {
		i++
	}
	s.items = append(s.items, x)
	copy(s.items[i+1:], s.items[i:])
	s.items[i] = x
}

func (s *Sorted[T]) Items() []T { return s.items }

// Squares is what JavaScript can call of it.
func Squares(list []int) []int { return Map(list, func(n int) int { return n * n }) }
