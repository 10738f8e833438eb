package main

import "fmt"

func F[A any](a A) []any {
	type L = []A
	type Pair[B any] struct {
		X A
		Y B
	}
	type Map[K comparable] map[K]Pair[K]
	type Rec[B any] struct {
		next *Rec[B]
		p    Pair[B]
		all  L
	}
	type Twice Pair[Pair[A]]
	var l L = L{a}
	r := Rec[string]{&Rec[string]{}, Pair[string]{a, "y"}, l}
	r.next.p = r.p
	m := Map[int]{1: {a, 2}}
	f := func() any {
		type Inner[C any] struct{ c C }
		return Inner[Pair[A]]{Pair[A]{a, a}}
	}
	var t Twice
	t.Y.X = a
	return []any{l, r.p, m, *r.next, f(), t, &t}
}

type S[P any] struct{ p P }

func (s *S[P]) Types() []any {
	type Box[Q any] struct {
		P P
		Q Q
	}
	return []any{Box[int]{s.p, 1}, Box[P]{s.p, s.p}}
}

func kind[A any](x any) string {
	switch x.(type) {
	case nil:
		return "nil"
	}
	return fmt.Sprintf("%T", x)
}

func Is[A any]() (any, func(any) bool) {
	type T[B any] struct{ b B }
	return T[int]{}, func(x any) bool { _, ok := x.(T[int]); return ok }
}

func main() {
	type Local int
	for _, x := range append(F(1), F("s")...) {
		fmt.Printf("%T %v\n", x, x != nil)
	}
	for _, x := range F(Local(3))[1:3] {
		fmt.Printf("%T %+v\n", x, x)
	}
	x, isX := Is[int]()
	y, isY := Is[string]()
	fmt.Println(isX(x), isX(y), isY(x), isY(y), x == y)
	m := map[any]int{x: 1, y: 2}
	z, _ := Is[int]()
	fmt.Println(len(m), m[z])
	for _, x := range append((&S[int]{1}).Types(), (&S[string]{"p"}).Types()...) {
		fmt.Printf("%T %+v\n", x, x)
	}
	a, b := (&S[int]{1}).Types(), (&S[int]{1}).Types()
	fmt.Println(a[0] == b[0], a[0] == a[1], kind[int](a[0]))
}
