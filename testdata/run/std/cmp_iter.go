// cmp and small iterator helpers of slices and maps.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"math"
	"slices"
	"strings"
)

type P struct {
	n string
	a int
}

func main() {
	fmt.Println(cmp.Compare(1, 2), cmp.Compare("b", "a"), cmp.Compare(math.NaN(), 1), cmp.Compare(math.NaN(), math.NaN()), cmp.Less(math.NaN(), 0), cmp.Compare(0.0, math.Copysign(0, -1)), cmp.Or(0, 3, 5), cmp.Or("", "def"))
	ps := []P{{"b", 1}, {"a", 2}, {"c", 1}, {"a", 1}}
	slices.SortFunc(ps, func(x, y P) int { return cmp.Or(cmp.Compare(x.a, y.a), strings.Compare(x.n, y.n)) })
	fmt.Println(ps)
	i, ok := slices.BinarySearchFunc(ps, 2, func(p P, a int) int { return p.a - a })
	fmt.Println(i, ok, slices.MinFunc(ps, func(x, y P) int { return strings.Compare(x.n, y.n) }))
	next, stop := iter.Pull2(maps.All(map[string]int{"k": 1}))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	ev := func(yield func(int) bool) {
		for i := 0; i < 10; i += 2 {
			if !yield(i) {
				return
			}
		}
	}
	fmt.Println(slices.Collect(ev), slices.Sorted(ev), slices.Collect(maps.Values(map[int]int{1: 2})))
	for c := range slices.Chunk(slices.Collect(ev), 2) {
		fmt.Print(c)
	}
	fmt.Println(slices.SortedStableFunc(slices.Values(ps), func(a, b P) int { return -cmp.Compare(a.n, b.n) }))
	for i, r := range strings.Fields("x y") {
		fmt.Print(i, r, " ")
	}
	fmt.Println(slices.ContainsFunc(ps, func(p P) bool { return p.a == 2 }), slices.Index([]string{"a", "b"}, "b"))
	fmt.Println(slices.IsSortedFunc(ps, func(a, b P) int { return a.a - b.a }), slices.Equal([]float64{math.NaN()}, []float64{math.NaN()}))
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Chunk([]int{1}, 0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Insert([]int{1}, 5, 2)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Delete([]int{1, 2}, 1, 5)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Repeat([]int{1}, -1)
	}()
}
