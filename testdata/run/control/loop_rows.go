// Rows of slices of slices in loops: which row it is stays, and what the row is may not.
package main

import "fmt"

type grid [][]int

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

// lcs has rows i and i-1 in its inner loop.
func lcs(a, b string) int {
	dp := make([][]int, len(a)+1)
	for i := range dp {
		dp[i] = make([]int, len(b)+1)
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			if a[i-1] == b[j-1] {
				dp[i][j] = dp[i-1][j-1] + 1
			} else {
				dp[i][j] = max(dp[i-1][j], dp[i][j-1])
			}
		}
	}
	return dp[len(a)][len(b)]
}

func (g grid) sum(y int) (n int) {
	for x := 0; x < 3; x++ {
		n += g[y][x]
	}
	return n
}

// none has no turn, so that no row is missed.
func (g grid) none(y int) (n int) {
	for x := 0; x < len(g)-2; x++ {
		n += g[y][x]
	}
	return n
}

func (g grid) len(y int) (n int) {
	for x := 0; x < len(g[y]); x++ {
		n += g[y][x]*10 + len(g[y])
	}
	return n
}

func replaced(g grid) (n int) {
	y := 0
	for x := 0; x < 3; x++ {
		n = n*10 + g[y][x]
		g[0] = []int{7, 8, 9}
	}
	return n
}

func swapped(g grid) (n int) {
	for x := 0; x < 2; x++ {
		n = n*10 + g[0][x]
		g[0], g[1] = g[1], g[0]
	}
	return n
}

func appended(g grid) (n int) {
	for x := 0; x < 4; x++ {
		g[1] = append(g[1], x)
		n = n*10 + g[1][x]
	}
	return n
}

func copied(g, h grid) (n int) {
	for x := 0; x < 2; x++ {
		n = n*10 + g[0][x]
		copy(g, h)
	}
	return n
}

func cleared(g grid) (n int) {
	for x := 0; x < 2; x++ {
		n = n*10 + g[0][x]
		clear(g)
	}
	return n
}

func through(g grid, p *[]int) (n int) {
	for x := 0; x < 2; x++ {
		n = n*10 + g[0][x]
		*p = []int{5, 6}
	}
	return n
}

type board struct {
	name string
	rows [2][]int
}

// whole assigns a struct whose array holds what g has elements of.
func whole(b *board) (n int) {
	g := b.rows[:]
	for x := 0; x < 2; x++ {
		n = n*10 + g[0][x]
		*b = board{"other", [2][]int{{3, 4}, {5, 6}}}
	}
	return n
}

func called(g grid) (n int) {
	change := func() { g[0] = []int{8, 9} }
	for x := 0; x < 2; x++ {
		n = n*10 + g[0][x]
		change()
	}
	return n
}

func cube(c [][][]float64, z, y int) (n float64) {
	for x := 0; x < 2; x++ {
		c[z][y][x] += c[z-1][y][x] * 2
		n += c[z][y][x]
	}
	return n
}

func wide(g grid, y uint8) (n int) {
	for x := range 2 {
		g[y-1][x]++
		g[y-1][x] *= 3
		n += g[y-1][x]
	}
	return n
}

type cell struct{ n, visits int }

func cells(c [][]cell, y int) (n int) {
	for x := range 2 {
		c[y][x].visits++
		p := &c[y][x]
		p.n += 4
		n += c[y][x].n + c[y][x].visits
	}
	return n
}

func generic[T any, S ~[]T](g []S, f func(T) int) (n int) {
	var last S
	for x := 0; x < 2; x++ {
		last = g[0]
		g[0] = g[1]
		n += len(g[0]) + x
		_ = g[0][x]
	}
	return n + f(last[0])
}

func main() {
	fmt.Println(lcs("the quick brown fox", "a quack grown fix"))
	g := func() grid { return grid{{1, 2, 3}, {4, 5}, nil} }
	fmt.Println(g().sum(0), g()[:2].none(-1), g()[:2].none(9), grid(nil).none(0))
	try("short row", func() { g().sum(1) })
	try("nil row", func() { g().sum(2) })
	try("no row", func() { g().sum(3) })
	try("negative", func() { g().sum(-1) })
	try("huge", func() { g().sum(1 << 62) })
	try("behind the slice", func() { g()[:1].sum(1) })
	try("len of no row", func() { g().len(5) })
	fmt.Println(g().len(0), g().len(1), g().len(2))
	fmt.Println(replaced(g()), swapped(g()), appended(grid{nil, nil}), copied(g(), grid{{6, 7}}))
	try("cleared", func() { cleared(g()) })
	h := g()
	fmt.Println(through(h, &h[0]), whole(&board{"one", [2][]int{{1, 2}, {9, 9}}}), called(g()))
	c := [][][]float64{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}
	fmt.Println(cube(c, 1, 0), c)
	try("no plane", func() { cube(c, 0, 0) })
	fmt.Println(wide(g(), 1))
	try("below zero", func() { wide(g(), 0) })
	k := [][]cell{{{1, 0}, {2, 0}}, {{3, 0}, {4, 0}}}
	fmt.Println(cells(k, 1), k)
	try("cells", func() { cells(k, 2) })
	fmt.Println(generic([][]string{{"a"}, {"b", "c"}}, func(s string) int { return len(s) }))
}
