// Package main shows structs: classes, value semantics, embedding and methods.
package main

import "fmt"

// A Point is a place in the plane.
type Point struct {
	X, Y int // coordinates
}

// Add returns the sum of two points.
func (p Point) Add(q Point) Point {
	return Point{p.X + q.X, p.Y + q.Y}
}

// Scale multiplies a point in place.
func (p *Point) Scale(factor int) {
	p.X *= factor
	p.Y *= factor
}

// Circle has a Point as its centre.
type Circle struct {
	Point
	Radius float64
	tags   [2]string
}

// String makes it a fmt.Stringer.
func (c Circle) String() string {
	return fmt.Sprintf("circle at %d,%d", c.X, c.Y)
}

type Node struct {
	next  *Node
	value int
}

// Len works on a nil list.
func (n *Node) Len() int {
	if n == nil {
		return 0
	}
	return 1 + n.next.Len()
}

func main() {
	p := Point{1, 2}
	q := p // a copy
	q.Scale(3)
	fmt.Println(p, q, p.Add(q), p == q)

	c := Circle{Point: p, Radius: 1.5}
	c.Scale(2)
	d := c
	d.tags[0] = "copied"
	pointer := &c.Point
	pointer.X++
	fmt.Println(c, d.tags, c.Radius)

	var list *Node
	for i := range 3 {
		list = &Node{next: list, value: i}
	}
	fmt.Println(list.Len())
}
