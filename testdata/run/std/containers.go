// container/heap and container/list.
package main

import (
	"container/heap"
	"container/list"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

type item struct {
	v, prio, idx int
}
type pq []*item

func (p pq) Len() int           { return len(p) }
func (p pq) Less(i, j int) bool { return p[i].prio < p[j].prio }
func (p pq) Swap(i, j int)      { p[i], p[j] = p[j], p[i]; p[i].idx = i; p[j].idx = j }
func (p *pq) Push(x any)        { it := x.(*item); it.idx = len(*p); *p = append(*p, it) }
func (p *pq) Pop() any {
	old := *p
	it := old[len(old)-1]
	*p = old[:len(old)-1]
	return it
}

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() (x any)      { n := len(*h) - 1; x, *h = (*h)[n], (*h)[:n]; return }

func dijkstra(g map[int]map[int]int, from, n int) []int {
	dist := make([]int, n)
	for i := range dist {
		dist[i] = math.MaxInt
	}
	dist[from] = 0
	q := &pq{{v: from}}
	for q.Len() > 0 {
		it := heap.Pop(q).(*item)
		for to, w := range g[it.v] {
			if d := it.prio + w; d < dist[to] {
				dist[to] = d
				heap.Push(q, &item{v: to, prio: d})
			}
		}
	}
	return dist
}

func main() {
	h := &ints{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	heap.Push(h, 1<<60)
	(*h)[0] = 9
	heap.Fix(h, 0)
	fmt.Println(heap.Remove(h, 1))
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	fmt.Println(dijkstra(map[int]map[int]int{0: {1: 4, 2: 1}, 2: {1: 2, 3: 7}, 1: {3: 1}}, 0, 5))
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	l.MoveToFront(e4)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	l.Remove(e1)
	l.PushBackList(l)
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(e.Value.(int)*10, " ")
	}
	fmt.Println(l.Len(), l.Front().Value, e1.Next() == nil)
	type lru struct {
		l *list.List
		m map[string]*list.Element
	}
	c := lru{list.New(), map[string]*list.Element{}}
	for _, k := range strings.Split("a b c a d b e", " ") {
		if e, ok := c.m[k]; ok {
			c.l.MoveToFront(e)
			continue
		}
		c.m[k] = c.l.PushFront(k)
		if c.l.Len() > 3 {
			delete(c.m, c.l.Remove(c.l.Back()).(string))
		}
	}
	fmt.Println(len(c.m), slices.Sorted(maps.Keys(c.m)))
}
