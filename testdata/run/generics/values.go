// Type parameters of struct, array and wide integer type: copying, wrapping, keys.
package main

import (
	"fmt"
	"math"
)

type Vec3 struct{ x, y, z int }
type Cell[T any] struct {
	v    T
	hist [2]T
}

func (c *Cell[T]) Set(v T)         { c.hist[1] = c.hist[0]; c.hist[0] = c.v; c.v = v }
func (c Cell[T]) With(v T) Cell[T] { c.Set(v); return c }

func Swap[T any](a, b *T)                     { *a, *b = *b, *a }
func Dup[T any](v T) (T, T)                   { return v, v }
func Mod[T any](s []T, i int, f func(*T)) []T { c := append([]T(nil), s...); f(&c[i]); return c }
func Last[T any](xs ...T) (z T) {
	if len(xs) > 0 {
		z = xs[len(xs)-1]
	}
	return
}
func Count[T comparable](xs []T) map[T]int {
	m := make(map[T]int)
	for _, x := range xs {
		m[x]++
	}
	return m
}
func Ring[T any](n int) func(T) []T {
	buf := make([]T, n)
	i := 0
	return func(v T) []T { buf[i%n] = v; i++; return append([]T{}, buf...) }
}
func Accum[T ~int8 | ~uint8 | ~int | ~uint | ~int64 | ~uint64 | ~uint32](n int) T {
	var h T = 7
	for i := range n {
		h = h*31 + T(i)
		h ^= h >> 3
	}
	return h
}

type Cache[K comparable, V any] struct {
	data map[K]V
	miss int
}

func (c *Cache[K, V]) Get(k K, mk func() V) V {
	if c.data == nil {
		c.data = map[K]V{}
	}
	v, ok := c.data[k]
	if !ok {
		c.miss++
		v = mk()
		c.data[k] = v
	}
	return v
}

func main() {
	a, b := Vec3{1, 2, 3}, Vec3{4, 5, 6}
	p := &a
	Swap(&a, &b)
	fmt.Println(a, b, *p)
	c, d := Dup(a)
	c.x = 100
	fmt.Println(a, c, d)
	x, y := Dup([2]Vec3{a, b})
	x[0].y = 55
	fmt.Println(x, y)
	s := []Vec3{a, b}
	t := Mod(s, 0, func(v *Vec3) { v.z = -1 })
	fmt.Println(s, t)
	var cell Cell[Vec3]
	cell.Set(a)
	a.x = 77
	cell.Set(a)
	cell2 := cell.With(b)
	cell2.hist[1].x = 9
	fmt.Println(cell, cell2)
	l := Last(s...)
	l.x = 0
	fmt.Println(s[1], l, Last[int](), Last("q"))
	fmt.Println(Count([]Vec3{a, b, a}), Count([]float64{1, 1, math.NaN(), math.NaN()}), Count([]any{1, int8(1), 1, "1"}))
	r := Ring[Vec3](2)
	r(a)
	r1 := r(b)
	r2 := r(Vec3{})
	r1[0].x = -5
	fmt.Println(r1, r2)
	fmt.Println(Accum[int8](50), Accum[uint8](50), Accum[int](50), Accum[uint](50), Accum[int64](50), Accum[uint64](50), Accum[uint32](50))
	var cache Cache[[2]string, *Vec3]
	k := [2]string{"a", "b"}
	v1 := cache.Get(k, func() *Vec3 { return &Vec3{x: 1} })
	k[0] = "z"
	v2 := cache.Get([2]string{"a", "b"}, func() *Vec3 { return nil })
	fmt.Println(v1 == v2, cache.miss, len(cache.data))
	var nested Cell[Cell[[]int]]
	nested.v.v = append(nested.v.v, 1)
	n2 := nested
	n2.v.v[0] = 5
	n2.v.hist[0] = []int{3}
	fmt.Println(nested, n2)
	arr := []Cell[int]{{v: 1}, {v: 2}}
	for _, c := range arr {
		c.Set(10)
	}
	for i := range arr {
		arr[i].Set(arr[i].v * 10)
	}
	fmt.Println(arr)
	f := arr[0].With
	arr[0].v = 0
	fmt.Println(f(1), 0 == len(arr)-2)
}
