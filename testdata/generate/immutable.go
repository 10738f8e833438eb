// Package main shows structs that nobody changes: no copies, and one zero value for all.
package main

import "math"

type point struct{ x, y float64 }

func (p point) minus(q point) point { return point{p.x - q.x, p.y - q.y} }

type circle struct {
	center point
	radius float64
}

type contact struct {
	at    point
	depth float64
}

func touch(a, b circle) (contact, bool) {
	d := a.center.minus(b.center)
	depth := a.radius + b.radius - math.Hypot(d.x, d.y)
	if depth < 0 {
		return contact{}, false
	}
	return contact{a.center, depth}, true
}

type game struct {
	ball  circle
	walls []circle
}

func (g *game) step(to point) int {
	hits := 0
	for i, wall := range g.walls {
		if _, ok := touch(g.ball, wall); ok {
			g.walls[i] = circle{to, wall.radius}
			hits++
		}
	}
	g.ball = circle{to, 1}
	return hits
}

func main() {
	g := &game{walls: make([]circle, 3)}
	g.walls = append(g.walls, g.ball)
	println(g.step(point{1, 2}))
}
