// Map, filter, reduce, group, memoize, channels and inference.
package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

func Map[A, B any](xs []A, f func(A) B) []B {
	out := make([]B, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var out S
	for _, e := range s {
		if keep(e) {
			out = append(out, e)
		}
	}
	return out
}

func Reduce[A, B any](xs []A, init B, f func(B, A) B) B {
	for _, x := range xs {
		init = f(init, x)
	}
	return init
}

func GroupBy[T any, K comparable](xs []T, key func(T) K) map[K][]T {
	m := map[K][]T{}
	for _, x := range xs {
		m[key(x)] = append(m[key(x)], x)
	}
	return m
}

func Memo[K comparable, V any](f func(K) V) func(K) V {
	cache := map[K]V{}
	return func(k K) V {
		if v, ok := cache[k]; ok {
			return v
		}
		v := f(k)
		cache[k] = v
		return v
	}
}

func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}

func Collect[T any](c <-chan T) (out []T) {
	for v := range c {
		out = append(out, v)
	}
	return
}

func Gen[T any](vs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, v := range vs {
			c <- v
		}
	}()
	return c
}

func Apply[T any, PT interface{ *T }](p PT, f func(T) T) { *p = f(*p) }

type Numeric interface{ ~int | ~float64 }

func SumBy[T any, N Numeric](xs []T, f func(T) N) (n N) {
	for _, x := range xs {
		n += f(x)
	}
	return
}

func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func Sort[T any](xs []T, less func(a, b T) bool) []T {
	if len(xs) < 2 {
		return xs
	}
	p := xs[0]
	var l, r []T
	for _, x := range xs[1:] {
		if less(x, p) {
			l = append(l, x)
		} else {
			r = append(r, x)
		}
	}
	return append(append(Sort(l, less), p), Sort(r, less)...)
}

type IDs []int

func main() {
	xs := []int{5, 3, 8, 1}
	fmt.Println(Map(xs, func(i int) string { return strings.Repeat("*", i) }))
	fmt.Println(Map(xs, strconv.Itoa), Map([]string{"1", "2"}, func(s string) int { return Must(strconv.Atoi(s)) }))
	f := Filter(IDs{1, 2, 3, 4}, func(i int) bool { return i%2 == 0 })
	fmt.Printf("%v %T\n", f, f)
	fmt.Println(Reduce(xs, "", func(s string, i int) string { return s + fmt.Sprint(i) }), Reduce(xs, 0.5, func(a float64, i int) float64 { return a + float64(i) }))
	fmt.Println(GroupBy([]string{"a", "bb", "cc", "d"}, func(s string) int { return len(s) }))
	n := 0
	sq := Memo(func(i int) int { n++; return i * i })
	fmt.Println(sq(4), sq(4), sq(5), n)
	fmt.Println(Curry(func(a int, b string) string { return b + fmt.Sprint(a) })(3)("x"))
	fmt.Println(Collect(Gen("a", "b")), Collect(Gen[any](1, "x", nil)))
	v := 20
	Apply(&v, func(i int) int { return i + 1 })
	fmt.Println(v, SumBy(xs, func(i int) float64 { return float64(i) / 2 }), SumBy([]string{"a", "bc"}, func(s string) int { return len(s) }))
	fmt.Println(Sort(xs, func(a, b int) bool { return a < b }), Sort([]string{"q", "a"}, func(a, b string) bool { return a > b }))
	var g func([]int, func(int) bool) []int = Filter
	fmt.Println(g(xs, func(i int) bool { return i > 3 }))
	h := Map[int, func() int]
	for _, fn := range h(xs, func(i int) func() int { return func() int { return -i } }) {
		fmt.Print(fn(), " ")
	}
	fmt.Println(slices.IndexFunc(xs, func(i int) bool { return i == 8 }), slices.SortedFunc(slices.Values(xs), func(a, b int) int { return b - a }))
}
