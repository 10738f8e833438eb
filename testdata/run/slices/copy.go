// copy: overlaps, short sources, strings, arrays, struct elements.
package main

import (
	"fmt"
)

type P struct{ x, y int }

func main() {
	a := []int{0, 1, 2, 3, 4, 5, 6, 7}
	fmt.Println(copy(a[2:], a), a)
	a = []int{0, 1, 2, 3, 4, 5, 6, 7}
	fmt.Println(copy(a, a[2:]), a)
	fmt.Println(copy(a[:0], a), copy(a[7:], []int{9, 8}), a)
	b := make([]byte, 3)
	fmt.Println(copy(b, "héllo"), b)
	ps := []P{{1, 2}, {3, 4}, {5, 6}}
	qs := make([]P, 2)
	copy(qs, ps)
	qs[0].x = 100
	fmt.Println(ps, qs)
	copy(ps[1:], ps)
	ps[0].x = 50
	fmt.Println(ps)
	copy(ps, ps[1:])
	ps[2].y = 60
	fmt.Println(ps)
	arrs := [][2]int{{1, 2}, {3, 4}}
	cp := make([][2]int, 2)
	copy(cp, arrs)
	cp[0][0] = 9
	fmt.Println(arrs, cp)
	sl := [][]int{{1}, {2}}
	sc := make([][]int, 2)
	copy(sc, sl)
	sc[0][0] = 9
	fmt.Println(sl, sc)
	f := []float32{0.1, 0.2}
	g := make([]float32, 5)
	fmt.Println(copy(g[3:], f), g)
	i64 := []int64{1 << 60, -1}
	j64 := append([]int64{}, i64...)
	j64[0]++
	fmt.Println(i64, j64)
	s := make([]string, 2)
	copy(s, []string{"a", "b", "c"})
	fmt.Println(s)
	x := [5]int{1, 2, 3, 4, 5}
	copy(x[1:4], x[:])
	fmt.Println(x)
	// inserting and removing by copy
	l := []int{1, 2, 4, 5}
	l = append(l, 0)
	copy(l[3:], l[2:])
	l[2] = 3
	fmt.Println(l)
	l = l[:1+copy(l[1:], l[3:])]
	fmt.Println(l)
	dp := &P{1, 1}
	pp := []*P{dp}
	pq := make([]*P, 1)
	copy(pq, pp)
	pq[0].x = 7
	fmt.Println(*dp, pq[0] == dp)
}
