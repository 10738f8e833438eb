// Package main shows min, max and clear.
package main

func clamp(x, low, high float64) float64 { return max(low, min(x, high)) }

func main() {
	list := []int{1, 2, 3}
	m := map[string]int{"a": 1}
	clear(list)
	clear(m)
	println(clamp(7, 0, 5), min(3, 1, 2), max("a", "b"), list[0], len(m))
}
