// Package main shows where structs are copied: assignments, parameters, results, elements, ranges, closures.
package main

type point struct{ x, y int }

type line struct{ from, to point }

func moved(p point) point {
	p.x++
	return p
}

func read(l line) int { return l.from.x + l.to.y }

func main() {
	p := point{1, 2}
	q := p
	q.x = 5
	l := line{p, q}
	m := l
	m.to.y = 9
	points := []point{p, q}
	for _, each := range points {
		each.x = 100
	}
	for i := range points {
		points[i].x += 10
	}
	first := points[0]
	points[0] = q
	println(p.x, moved(p).x, p.x, read(l), read(m), first.x, points[0].x)
}
