package coll

type Set[T comparable] struct{ m map[T]struct{} }

func NewSet[T any](vs ...T) *Bag[T] {
	b := &Bag[T]{}
	for _, v := range vs {
		b.Add(v)
	}
	return b
}

type Bag[T any] struct{ items []T }

func (b *Bag[T]) Add(v T)  { b.items = append(b.items, v) }
func (b *Bag[T]) Len() int { return len(b.items) }
func (b *Bag[T]) Has(v T) bool {
	for _, i := range b.items {
		if any(i) == any(v) {
			return true
		}
	}
	return false
}

func (s *Set[T]) Add(v T) {
	if s.m == nil {
		s.m = map[T]struct{}{}
	}
	s.m[v] = struct{}{}
}
func (s Set[T]) Len() int { return len(s.m) }

type Pair[A, B any] struct {
	A A
	B B
}

func IsPair[A any](x any) bool { _, ok := x.(Pair[A, string]); return ok }

type Lesser[T any] interface{ Less(T) bool }

func Smallest[T Lesser[T]](xs []T) T {
	m := xs[0]
	for _, x := range xs[1:] {
		if x.Less(m) {
			m = x
		}
	}
	return m
}

type Result[T any] struct {
	Val T
	Err error
}

func Try[T any](f func() (T, error)) Result[T] {
	v, err := f()
	return Result[T]{v, err}
}

func (r Result[T]) OrElse(d T) T {
	if r.Err != nil {
		return d
	}
	return r.Val
}

func Counter[K comparable]() func(K) int {
	m := map[K]int{}
	return func(k K) int { m[k]++; return m[k] }
}
