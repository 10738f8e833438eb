// Package main shows calls through interfaces, of methods of structs, pointers and other types.
package main

type shape interface {
	area() int
	scale(n int) shape
}

type square struct{ side int }

func (s square) area() int         { return s.side * s.side }
func (s square) scale(n int) shape { return square{s.side * n} }

type stick int

func (s stick) area() int         { return 0 }
func (s stick) scale(n int) shape { return s * stick(n) }

type canvas struct{ shapes []shape }

func (c *canvas) area() (sum int) {
	for _, s := range c.shapes {
		sum += s.area()
	}
	return sum
}

func (c *canvas) scale(n int) shape {
	for i, s := range c.shapes {
		c.shapes[i] = s.scale(n)
	}
	return c
}

func main() {
	var s shape = &canvas{[]shape{square{2}, stick(3)}}
	println(s.scale(2).area())
}
