// append: growth within capacity, aliasing, self-append.
package main

import (
	"fmt"
)

func main() {
	a := make([]int, 3, 10)
	b := append(a, 1)
	c := append(a, 2)
	fmt.Println(len(a), cap(a), b, c, &b[0] == &c[0])
	d := append(a[:1:1], 9)
	fmt.Println(d, a, cap(a[:1:1]), &d[0] == &a[0])
	d[0] = 100
	fmt.Println(a[0])
	var n []int
	fmt.Println(n == nil, append(n) == nil, append(n, 1), append(n, n...) == nil, len(n))
	s := []int{1, 2, 3}
	s = append(s, s...)
	fmt.Println(s)
	s = append(s[:1], s[2:]...)
	fmt.Println(s, len(s))
	s = append(s[:2], append([]int{99, 98}, s[2:]...)...)
	fmt.Println(s)
	full := []int{1, 2, 3, 4}
	e := full[:2]
	f := append(e, 30)
	fmt.Println(full, f)
	g := append(e, 7, 8, 9)
	g[0] = -1
	fmt.Println(full, g)
	type T struct{ x int }
	ts := []T{{1}}
	v := ts[0]
	ts = append(ts, v, T{2})
	v.x = 50
	ts[1].x = 60
	fmt.Println(ts, v)
	p := &ts[0]
	ts = append(ts, T{3}, T{4}, T{5})
	p.x = 1000
	fmt.Println(ts[0])
	ss := [][]int{}
	row := []int{1}
	ss = append(ss, row, row)
	ss[0][0] = 5
	fmt.Println(ss, row)
	in := make([]any, 0)
	in = append(in, 1, "a", nil, []int{1})
	fmt.Println(in...)
	bs := append([]byte("hi "), "世"...)
	fmt.Println(bs, string(bs))
	grow := []string{}
	caps := 0
	last := -1
	for i := range 100 {
		grow = append(grow, fmt.Sprint(i))
		if cap(grow) != last {
			caps++
			last = cap(grow)
		}
	}
	fmt.Println(len(grow), caps < 20, grow[99])
	arr := [5]int{1, 2, 3, 4, 5}
	sl := arr[1:3]
	sl = append(sl, 40)
	fmt.Println(arr, sl, cap(sl))
	sl = append(sl, 50, 60)
	sl[0] = 0
	fmt.Println(arr, sl)
	x := []int{1, 2, 3, 4, 5}
	y := append(x[:0], x[3:]...)
	fmt.Println(x, y)
	k := make([]int, 0, 2)
	k1, k2 := append(k, 1), append(k, 2)
	fmt.Println(k1, k2, len(k), k[:1])
}
