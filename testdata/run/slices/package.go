// The slices package.
package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

func main() {
	p := fmt.Println
	s := []int{3, 1, 4, 1, 5, 9, 2, 6}
	t := slices.Clone(s)
	slices.Sort(t)
	p(s, t, slices.IsSorted(t), slices.Max(s), slices.Min(s))
	i, ok := slices.BinarySearch(t, 4)
	j, ok2 := slices.BinarySearch(t, 7)
	p(i, ok, j, ok2)
	p(slices.Index(s, 4), slices.IndexFunc(s, func(x int) bool { return x > 4 }), slices.Contains(s, 10), slices.ContainsFunc(s, func(x int) bool { return x == 9 }))
	p(slices.Compact(slices.Clone(t)), slices.Equal(s, t), slices.Compare([]int{1, 2}, []int{1, 3}), slices.Compare([]int{1}, []int{1, 0}))
	p(slices.Insert([]int{1, 2}, 1, 8, 9), slices.Delete([]int{0, 1, 2, 3}, 1, 3), slices.Replace([]int{0, 1, 2, 3}, 1, 2, 7, 8, 9))
	r := slices.Clone(s)
	slices.Reverse(r)
	p(r, slices.Repeat([]int{1, 2}, 2), slices.Concat([]int{1}, nil, []int{2, 3}))
	people := []struct {
		n string
		a int
	}{{"A", 30}, {"B", 25}, {"C", 30}, {"D", 25}}
	slices.SortStableFunc(people, func(x, y struct {
		n string
		a int
	}) int {
		return cmp.Compare(x.a, y.a)
	})
	p(people)
	slices.SortFunc(s, func(a, b int) int { return cmp.Or(-cmp.Compare(a%3, b%3), cmp.Compare(a, b)) })
	p(s)
	p(slices.Collect(slices.Values(t)), slices.Sorted(slices.Values(r)))
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, cap(c), " ")
	}
	for i, v := range slices.Backward([]string{"a", "b"}) {
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.All([]string{"x", "y"}) {
		fmt.Print(i, v, " ")
	}
	p()
	p(slices.DeleteFunc([]int{1, 2, 3, 4}, func(x int) bool { return x%2 == 0 }))
	d := []int{1, 2, 3}
	_ = slices.Delete(d, 0, 1)
	p(d)
	g := slices.Grow([]int{1}, 10)
	p(len(g), cap(g) >= 11, cap(slices.Clip(g)))
	p(slices.EqualFunc([]int{1}, []string{"1"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
	fl := []float64{2, math.NaN(), -1, math.Inf(1)}
	slices.Sort(fl)
	p(fl, slices.MaxFunc([]string{"a", "ccc", "bb"}, func(a, b string) int { return len(a) - len(b) }))
	p(slices.AppendSeq([]int{0}, slices.Values([]int{1, 2})), slices.CompactFunc([]string{"a", "A", "b"}, strings.EqualFold))
	defer func() { p(recover()) }()
	slices.Max([]int{})
}
