// Package main shows generics, compiled by instantiation.
package main

type Number interface {
	~int | ~float64 | ~string
}

func Sum[T Number](list []T) (total T) {
	for _, x := range list {
		total += x
	}
	return total
}

func Map[T, U any](list []T, f func(T) U) []U {
	result := make([]U, 0, len(list))
	for _, x := range list {
		result = append(result, f(x))
	}
	return result
}

type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

func (s *Stack[T]) Pop() (T, bool) {
	if len(s.items) == 0 {
		var zero T
		return zero, false
	}
	last := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return last, true
}

// The type of v is known in each instance, and with it the clause.
func Quoted[T any](v T) string {
	switch v := any(v).(type) {
	case string:
		return "'" + v + "'"
	case interface{ Quoted() string }:
		return v.Quoted()
	}
	return "?"
}

func main() {
	println(Quoted("x"), Quoted(1))
	println(Sum([]int{1, 2, 3}), Sum([]string{"a", "b"}))
	lengths := Map([]string{"go", "es"}, func(s string) int { return len(s) })
	var stack Stack[Pair[string, int]]
	for i, n := range lengths {
		stack.Push(Pair[string, int]{"x", i + n})
	}
	top, ok := stack.Pop()
	println(top.Key, top.Value, ok, len(stack.items))
}
