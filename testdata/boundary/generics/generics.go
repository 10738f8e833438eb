// Package generics has generic functions.
package generics

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"sort"
)

// Map maps.
func Map[A, B any](list []A, f func(A) B) []B {
	out := make([]B, 0, len(list))
	for _, x := range list {
		out = append(out, f(x))
	}
	return out
}
func Keys[K comparable, V any](m map[K]V) []K {
	out := []K{}
	for k := range m {
		out = append(out, k)
	}
	return out
}
func Filter[S ~[]E, E any](s S, f func(E) bool) S {
	var out S
	for _, x := range s {
		if f(x) {
			out = append(out, x)
		}
	}
	return out
}
func Index[T comparable](list []T, x T) int { return slices.Index(list, x) }
func Names[T fmt.Stringer](xs ...T) (out []string) {
	for _, x := range xs {
		out = append(out, x.String())
	}
	sort.Strings(out)
	return
}
func First[T fmt.Stringer](x T) T           { return x }
func Max[T cmp.Ordered](a, b T) T           { return max(a, b) }
func Shout[T ~string](s T) T                { return s + "!" }
func Zero[T any]() T                        { var z T; return z }
func All[T any](xs []T) iter.Seq[T]         { return slices.Values(xs) }
func Must[T any](x T, err error) (T, error) { return x, err }

type Stack[T any] struct{ Items []T }

func (s *Stack[T]) Push(x T) { s.Items = append(s.Items, x) }
func (s *Stack[T]) Pop() (T, bool) {
	var z T
	if len(s.Items) == 0 {
		return z, false
	}
	x := s.Items[len(s.Items)-1]
	s.Items = s.Items[:len(s.Items)-1]
	return x, true
}
func NewStack[T any](xs ...T) *Stack[T] { return &Stack[T]{xs} }

type Item struct{ N int }

func Items() []Item { return []Item{{1}, {2}} }
