package main

import (
	"fmt"

	"example.com/alike/p"
)

// Only p's method of this name is called through an interface.
type Tile struct {
	p.Base
	side int
}

func (t Tile) area() int { return t.side * t.side }

type Counted int

func (c Counted) area() string { return "main's" }

// Both are.
type Room struct{ *p.Base }

func (r Room) area() string { return "main's area of " + r.Name }

func main() {
	tile := Tile{p.Base{Name: "tile"}, 3}
	fmt.Println(p.Area(tile), p.Area(&tile), tile.area())
	fmt.Println(p.Area(Counted(1)), Counted(1).area())
	room := Room{&tile.Base}
	var local interface{ area() string } = room
	fmt.Println(p.Area(room), "-", local.area(), "-", room.area())
	_, ok := any(tile).(interface{ area() string })
	fmt.Println(ok)
}
