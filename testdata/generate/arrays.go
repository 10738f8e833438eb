// Package main shows arrays: values that are copied, compared and changed in place.
package main

type grid [2][2]int

func (g grid) sum() int { return g[0][0] + g[0][1] + g[1][0] + g[1][1] }

func (g *grid) set(i, j, v int) { g[i][j] = v }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 9
	p := &a
	p[1]++
	var g grid
	g.set(1, 0, 5)
	h := g
	g.set(0, 0, 1)
	names := [...]string{2: "c", 0: "a"}
	println(a == b, a[0], len(p), g.sum(), h.sum(), len(names), names[1] == "")
}
