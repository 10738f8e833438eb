// Package geo has nested structs, with methods that change them.
package geo

import "fmt"

type Point struct{ X, Y int }

type Box struct {
	Min, Max Point
	Label    string
}

// Opened counts the boxes made since the program began.
var opened = start()

func start() int { return 100 }

// NewBox makes a box of the given size at the origin.
func NewBox(w, h int) *Box {
	opened++
	return &Box{Max: Point{w, h}, Label: fmt.Sprintf("%dx%d", w, h)}
}

func (b *Box) Grow(by int) {
	b.Max.X += by
	b.Max.Y += by
}

func (b *Box) Area() int { return (b.Max.X - b.Min.X) * (b.Max.Y - b.Min.Y) }

// Opened tells how many boxes there are.
func Opened() int { return opened }

// Unit is the side of a tile.
const Unit = 8

// Double is a function that needs nothing else.
func Double(n int) int { return 2 * n }
