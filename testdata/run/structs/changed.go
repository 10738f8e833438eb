// Package main uses structs that change after they are made in one of the ways that Go has, beside copies of them.
package main

import (
	"errors"
	"fmt"
	"sort"
)

type moved struct{ x, y float64 }

func (m *moved) by(dx float64) { m.x += dx }

type counted struct{ n, m int }

type nested struct{ c counted }

type pointed struct{ x, y int8 }

type failure struct{ code, n int }

func (f failure) Error() string { return fmt.Sprint("failure ", f.code) }

type swapped struct{ a, b int16 }

type generic[T any] struct{ v T }

func (g generic[T]) with(v T) generic[T] { g.v = v; return g }

var origin vecOfPackage

type vecOfPackage struct{ x, y float32 }

func main() {
	p := moved{1, 1}
	q := p
	p.by(2)
	fmt.Println(p, q, moved{})
	n := nested{counted{1, 2}}
	inner := n.c
	n.c.n = 9
	fmt.Println(n, inner, nested{})
	list := []pointed{{1, 1}, {}}
	at := &list[1]
	was := *at
	list[1] = pointed{4, 4}
	at.x++
	fmt.Println(list, was, *at, pointed{})
	var target failure
	err := fmt.Errorf("wrapped: %w", failure{3, 1})
	zero := target
	fmt.Println(errors.As(err, &target), target, zero, failure{})
	pairs := []swapped{{3, 1}, {1, 2}, {2, 3}}
	least := pairs[0]
	sort.Slice(pairs, func(i, j int) bool { return pairs[i].a < pairs[j].a })
	fmt.Println(pairs, least)
	g := generic[int]{1}
	fmt.Println(g.with(2), g)
	start := origin
	origin = vecOfPackage{1, 1}
	fmt.Println(start, origin, vecOfPackage{})
}
