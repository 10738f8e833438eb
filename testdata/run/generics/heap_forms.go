// container/heap with collections of many types: by values, pointers, embedding, interfaces and type parameters; called later,
// from themselves and with panics in the middle; and methods of values that nil pointers have.
package main

import (
	"cmp"
	"container/heap"
	"errors"
	"fmt"
	"sort"
)

type Ints []int

func (q Ints) Len() int           { return len(q) }
func (q Ints) Less(i, j int) bool { return q[i] < q[j] }
func (q Ints) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *Ints) Push(x any)        { *q = append(*q, x.(int)) }
func (q *Ints) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

// Descending turns another heap around.
type Descending struct{ heap.Interface }

func (d Descending) Less(i, j int) bool { return d.Interface.Less(j, i) }

// Named embeds a collection with methods of its pointer.
type Named struct {
	*Ints
	name string
}

type item struct {
	name     string
	priority int
	index    int
}

// Queue keeps where its items are.
type Queue struct {
	items []*item
	moves int
}

func (q *Queue) Len() int           { return len(q.items) }
func (q *Queue) Less(i, j int) bool { return q.items[i].priority > q.items[j].priority }
func (q *Queue) Swap(i, j int) {
	q.moves++
	q.items[i], q.items[j] = q.items[j], q.items[i]
	q.items[i].index, q.items[j].index = i, j
}
func (q *Queue) Push(x any) {
	it := x.(*item)
	it.index = len(q.items)
	q.items = append(q.items, it)
}
func (q *Queue) Pop() any {
	n := len(q.items) - 1
	it := q.items[n]
	q.items = q.items[:n]
	it.index = -1
	return it
}

// Of is a heap of anything in order.
type Of[T cmp.Ordered] struct{ list []T }

func (o Of[T]) Len() int           { return len(o.list) }
func (o Of[T]) Less(i, j int) bool { return o.list[i] < o.list[j] }
func (o Of[T]) Swap(i, j int)      { o.list[i], o.list[j] = o.list[j], o.list[i] }
func (o *Of[T]) Push(x any)        { o.list = append(o.list, x.(T)) }
func (o *Of[T]) Pop() any {
	last := o.list[len(o.list)-1]
	o.list = o.list[:len(o.list)-1]
	return last
}

func sorted[T cmp.Ordered](list ...T) (out []T) {
	h := &Of[T]{append([]T(nil), list...)}
	heap.Init(h)
	for h.Len() > 0 {
		out = append(out, heap.Pop(h).(T))
	}
	return out
}

func drain(h heap.Interface) (out []any) {
	for h.Len() > 0 {
		out = append(out, heap.Pop(h))
	}
	return out
}

// Nested pushes again while it is popped.
type Nested struct {
	Ints
	again int
}

func (n *Nested) Pop() any {
	x := n.Ints.Pop()
	if n.again > 0 {
		n.again--
		heap.Push(n, x.(int)+10)
	}
	return x
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

type holder struct {
	heaps [2]Ints
	byKey map[string]*Ints
}

type lengther interface{ Len() int }

func lengthOf[L lengther](l L) int { return l.Len() }

func main() {
	q := &Ints{5, 2, 8}
	heap.Init(q)
	heap.Push(q, 3)
	func() {
		defer heap.Push(q, 1)
		fmt.Println(*q, heap.Remove(q, 1), *q)
	}()
	fmt.Println(drain(q), len(*q))

	var h holder
	h.byKey = map[string]*Ints{"a": {}}
	for i := range 6 {
		heap.Push(&h.heaps[i%2], i*7%5)
		heap.Push(h.byKey["a"], -i)
	}
	fmt.Println(heap.Pop(&h.heaps[0]), h.heaps, *h.byKey["a"])

	d := Descending{&Ints{1, 4, 2}}
	heap.Init(d)
	heap.Push(d, 3)
	fmt.Println(drain(d))
	n := Named{&Ints{3, 1, 2}, "n"}
	heap.Init(n)
	heap.Push(n, 0)
	fmt.Println(heap.Pop(n), heap.Pop(&n), *n.Ints)

	queue := &Queue{}
	items := []*item{{"a", 1, 0}, {"b", 5, 0}, {"c", 3, 0}}
	for _, it := range items {
		heap.Push(queue, it)
	}
	items[0].priority = 9
	heap.Fix(queue, items[0].index)
	for queue.Len() > 0 {
		it := heap.Pop(queue).(*item)
		fmt.Print(it.name, it.priority, it.index, " ")
	}
	fmt.Println(queue.moves)
	fmt.Println(sorted(3, 1, 2), sorted("b", "c", "a"), sorted(2.5, -1, 0))

	nested := &Nested{Ints{1, 2, 3}, 2}
	heap.Init(nested)
	fmt.Println(drain(nested))

	try("type", func() { heap.Push(q, "text") })
	try("empty", func() { heap.Pop(&Ints{}) })
	try("range", func() { heap.Remove(&Ints{1, 2}, 5) })
	try("nil init", func() { heap.Init((*Ints)(nil)) })
	try("nil push", func() { heap.Push((*Ints)(nil), 1) })
	try("nil pop", func() { var none *Ints; heap.Pop(none) })
	try("nil of", func() { heap.Fix((*Of[int])(nil), 0) })
	try("nil queue", func() { heap.Pop((*Queue)(nil)) })
	try("nil interface", func() { var none heap.Interface; heap.Pop(none) })
	try("nil sort", func() { sort.Sort((*Ints)(nil)) })
	try("nil generic", func() { lengthOf[*Ints](nil) })
	try("nil generic of", func() { lengthOf((*Of[string])(nil)) })
	try("nil embedded", func() { lengthOf(Named{}) })
	try("nil expression", func() { (*Ints).Len(nil) })
	try("nil expression of", func() { f := (*Of[int]).Less; f(nil, 0, 1) })
	try("nil call", func() { var none *Ints; none.Len() })
	fmt.Println(lengthOf(&Ints{1}), (*Ints).Len(&Ints{1, 2}), errors.Is(nil, nil))
}
