// Package main shows assignments: several at once, swaps, blank ones, to elements, fields and maps.
package main

type point struct{ x, y int }

func two() (int, string) { return 2, "two" }

func main() {
	a, b := 1, 2
	a, b = b, a
	n, s := two()
	n, _ = two()
	_, s = two()
	list := []int{1, 2, 3}
	i := 0
	i, list[i] = 2, 7
	list[0], list[2] = list[2], list[0]
	p := point{}
	p.x, p.y = 3, 4
	m := map[string]int{}
	m["a"], m["b"] = 1, 2
	m["a"] += 5
	println(a, b, n, s, i, list[0], p.x, p.y, m["a"])
}
