// Package main shows composite literals: nested, keyed, with pointers, of unnamed types.
package main

type point struct{ x, y int }

type line struct {
	from, to *point
	labels   map[string][]int
}

func main() {
	l := line{from: &point{1, 2}, labels: map[string][]int{"a": {1, 2}, "b": nil}}
	points := []point{{1, 2}, {y: 3}}
	pointers := []*point{{5, 6}, nil}
	config := struct {
		name string
		size point
	}{"c", point{x: 9}}
	sparse := []string{3: "d", "e"}
	println(l.from.x, l.to == nil, len(l.labels["a"]), points[1].y, pointers[0].y, config.size.x, len(sparse))
}
