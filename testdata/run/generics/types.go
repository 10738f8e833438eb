// Generic types: lists, stacks, maps, trees, pairs, with methods and type names.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strconv"
)

type List[T any] struct {
	head, tail *elem[T]
	n          int
}
type elem[T any] struct {
	v    T
	next *elem[T]
}

func (l *List[T]) Push(v T) *List[T] {
	e := &elem[T]{v: v}
	if l.tail == nil {
		l.head = e
	} else {
		l.tail.next = e
	}
	l.tail = e
	l.n++
	return l
}

func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for e := l.head; e != nil && yield(i, e.v); e = e.next {
			i++
		}
	}
}

func (l *List[_]) Len() int { return l.n }

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) Swap(f func(V) K, g func(K) V) Pair[K, V] { return Pair[K, V]{f(p.Val), g(p.Key)} }
func MakePair[K comparable, V any](k K, v V) Pair[K, V]       { return Pair[K, V]{k, v} }

type OrderedMap[K cmp.Ordered, V any] struct {
	m    map[K]V
	keys []K
}

func NewMap[K cmp.Ordered, V any]() *OrderedMap[K, V] {
	return &OrderedMap[K, V]{m: make(map[K]V)}
}

func (o *OrderedMap[K, V]) Set(k K, v V) {
	if _, ok := o.m[k]; !ok {
		i, _ := slices.BinarySearch(o.keys, k)
		o.keys = slices.Insert(o.keys, i, k)
	}
	o.m[k] = v
}

func (o *OrderedMap[K, V]) Each(f func(K, V)) {
	for _, k := range o.keys {
		f(k, o.m[k])
	}
}

type Stack[T any] []T

func (s *Stack[T]) Push(v T) { *s = append(*s, v) }
func (s *Stack[T]) Pop() (v T, ok bool) {
	if len(*s) == 0 {
		return
	}
	v = (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return v, true
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(vs ...T) Set[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}

type Tree[T any] struct {
	Left, Right *Tree[T]
	Val         T
	cmp         func(a, b T) int
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{Val: v}
	}
	return t
}

type Opt[T any] struct {
	v  *T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{&v, true} }
func None[T any]() Opt[T]    { return Opt[T]{} }
func (o Opt[T]) Or(d T) T {
	if o.ok {
		return *o.v
	}
	return d
}

type Matrix[T ~int | ~float64, A ~[]T] struct{ rows []A }
type Fn[A, B any] func(A) B

func (f Fn[A, B]) Call(a A) B { return f(a) }

type Emb[T any] struct {
	List[T]
	*Stack[T]
	extra T
}
type Int = int
type Vec[T any] = []T
type PairOf[T comparable] = Pair[T, T]

func main() {
	var l List[string]
	l.Push("a").Push("b").Push("c")
	for i, v := range l.All() {
		fmt.Print(i, v, " ")
	}
	fmt.Println(l.Len())
	p := MakePair("k", 1)
	fmt.Printf("%v %+v %T\n", p, p, p)
	fmt.Println(p.Swap(func(i int) string { return fmt.Sprint(i) }, func(s string) int { return len(s) }), p == MakePair("k", 1))
	m := NewMap[string, []int]()
	m.Set("z", []int{1})
	m.Set("a", nil)
	m.Set("z", []int{2})
	m.Each(func(k string, v []int) { fmt.Print(k, v, " ") })
	fmt.Println()
	var s Stack[float64]
	s.Push(1)
	s.Push(2.5)
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	fmt.Println(len(Set[int]{}.Add(1, 2, 1)), Set[string]{}.Add("x"))
	var t *Tree[Pair[string, int]]
	t = t.Insert(p)
	fmt.Println(t.Val, Some(3).Or(4), None[string]().Or("def"))
	fmt.Printf("%T %T %T %T\n", t, Some(p), Stack[Stack[int]]{}, Matrix[int, []int]{})
	fmt.Println(Fn[int, string](strconv.Itoa).Call(7))
	e := Emb[int]{Stack: &Stack[int]{}, extra: 1}
	e.List.Push(5)
	e.Stack.Push(6)
	fmt.Println(e.Len(), *e.Stack, e.head.v)
	var v Vec[Int] = []int{1}
	q := PairOf[int]{1, 2}
	fmt.Printf("%T %T %v\n", v, q, q)
	type local[T any] struct{ x T }
	fmt.Printf("%T %v\n", local[map[string]Pair[int, bool]]{}, local[int]{3})
	mp := map[Pair[int, string]]string{{1, "a"}: "one"}
	fmt.Println(mp[MakePair(1, "a")], mp)
	pop := s.Pop
	s.Push(9)
	fmt.Println(pop())
	push := (*Stack[float64]).Push
	push(&s, 4)
	fmt.Println(s)
}
