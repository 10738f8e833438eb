package main

import "fmt"

// Keys of struct literals that select promoted fields, in every order and place.

type Point struct{ X, Y int }

func (p Point) String() string { return fmt.Sprintf("(%d,%d)", p.X, p.Y) }

type Size struct {
	W, H float64
	Unit string
}

type Box[T any] struct {
	Tag T
	Size
}

type inner struct {
	Deep []int
	Point
	table map[string]int
}

type Shape struct {
	ID int
	inner
	Box[string]
	F    func(int) int
	Next *Shape
}

func f(s string, v int) int { fmt.Println("eval", s); return v }

func twice[T ~int](x T) T { return x * 2 }

var global = Shape{Unit: "px", X: 3}

type Wide struct {
	A [2]Point
	B struct{ Point }
	Shape
	int
}

func literal[T any](tag T) Box[T] { return Box[T]{Tag: tag, H: 2, W: 1} }

type Ints struct{ N int }

type Count struct{ Ints }

func main() {
	fmt.Printf("%+v\n", Shape{X: 1, W: 2, Tag: "t", ID: 9}.inner.Point)
	s := Shape{
		Y:    f("y", 1),
		ID:   f("id", 2),
		Tag:  fmt.Sprint(f("tag", 3)),
		X:    f("x", 4),
		Deep: []int{f("deep", 5)},
		F:    twice,
		Next: &Shape{H: 1.5, table: map[string]int{"a": 1}},
	}
	fmt.Println(s.Point, s.ID, s.Tag, s.Deep, s.F(21), s.Next.H, s.Next.table, s.W, s.Unit == "")
	fmt.Println(global.Unit, global.X, global.Y)
	w := Wide{B: struct{ Point }{Y: 7, X: 6}, A: [2]Point{1: {X: 1}}, ID: 4, int: 8, Deep: nil, H: 3}
	fmt.Println(w.B.Point, w.A, w.ID, w.H, w.int)
	fmt.Println(literal("a"), literal(1.5), []Box[int]{{Tag: 1, W: 2}, {Unit: "u"}})
	p := &Box[Point]{Tag: Point{Y: 1}, Size: Size{1, 2, "cm"}}
	q := Box[Point]{Tag: p.Tag, Unit: p.Unit}
	q.Tag.X, q.W = 5, 6
	fmt.Println(p.Tag, p.Size, q)
	m := map[string]Shape{"k": {X: 2}}
	fmt.Println(m["k"].X, Shape{X: 2}.Point == m["k"].Point)
	pt := Point{8, 9}
	v := struct {
		Shape
		*Point
	}{ID: 1, Point: &pt}
	v.Point.X++
	fmt.Println(v.ID, pt, v.Point)
	c := Count{N: 1 << 40}
	for i := range 3 {
		c = Count{N: c.N + i}
	}
	fmt.Println(c, Count{N: -1}.N < 0)
	func() {
		defer func() { fmt.Println(recover()) }()
		var a []int
		_ = Shape{X: f("before", 1), ID: a[f("index", 3)]}
	}()
}
