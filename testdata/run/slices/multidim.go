// Arrays of arrays, slices of slices, matrices.
package main

import (
	"fmt"
)

type grid [3][4]int
type cell struct{ v [2][2]int }

func (g grid) sum() (t int) {
	for _, r := range g {
		for _, v := range r {
			t += v
		}
	}
	return
}

func (g *grid) fill() {
	for i := range g {
		for j := range g[i] {
			g[i][j] = i*10 + j
		}
	}
}

func mutate(g grid) grid { g[0][0] = 999; return g }

func mul(a, b [][]float64) [][]float64 {
	c := make([][]float64, len(a))
	for i := range c {
		c[i] = make([]float64, len(b[0]))
		for j := range c[i] {
			for k := range b {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return c
}

func main() {
	var g grid
	g.fill()
	h := g
	h[1][2] = -1
	fmt.Println(g, h, g == h, g.sum(), h.sum())
	fmt.Println(mutate(g)[0][0], g[0][0])
	row := g[1]
	row[0] = 500
	pr := &g[2]
	pr[0] = 600
	fmt.Println(g, row)
	g[0], g[2] = g[2], g[0]
	fmt.Println(g, pr[0], pr == &g[2])
	for i, r := range g {
		r[0] = 0
		g[i][3] = r[0] + i
	}
	fmt.Println(g)
	var c cell
	d := c
	d.v[1][1] = 4
	e := []cell{c, d}
	f := e[1]
	f.v[1][1]++
	fmt.Println(c, d, e, f, e[1] == d, f == d)
	var cube [2][3][2]string
	cube[1][2][0] = "x"
	fmt.Printf("%q %d %d %d\n", cube, len(cube), len(cube[0]), len(cube[0][0]))
	fmt.Println(mul([][]float64{{1, 2}, {3, 4}}, [][]float64{{5, 6}, {7, 8}}))
	jag := make([][]int, 3)
	for i := range jag {
		jag[i] = make([]int, i)
	}
	jag[2][1] = 3
	fmt.Println(jag, len(jag[0]))
	m := map[[2][2]bool]string{{{true, false}, {false, true}}: "diag"}
	fmt.Println(m[[2][2]bool{{true}, {1: true}}])
	s := [...][]int{{1}, {2, 3}}
	t := s
	t[0][0] = 7
	t[1] = nil
	fmt.Println(s, t)
	z := [2][0]int{}
	fmt.Println(z, len(z), len(z[1]), z == [2][0]int{})
	pa := &[2][2]int{{1, 2}, {3, 4}}
	for i, r := range pa {
		pa[1][0] = 30
		fmt.Println(i, r)
	}
	for i, r := range *pa {
		pa[1][1] = 40
		fmt.Println(i, r)
	}
}
