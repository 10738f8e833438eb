// Dynamic dispatch, nil receivers, typed nils, interface holding each kind.
package main

import (
	"fmt"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Sq struct{ s float64 }
type Circ struct{ r float64 }
type Fn func() float64
type Num float64
type List []float64

func (s Sq) Area() float64         { return s.s * s.s }
func (s Sq) Perimeter() float64    { return 4 * s.s }
func (c *Circ) Area() float64      { return 3 * c.r * c.r }
func (c *Circ) Perimeter() float64 { return 6 * c.r }
func (f Fn) Area() float64         { return f() }
func (f Fn) Perimeter() float64    { return -f() }
func (n Num) Area() float64        { return float64(n) }
func (n Num) Perimeter() float64   { return float64(n) / 2 }
func (l List) Area() float64       { return float64(len(l)) }
func (l List) Perimeter() float64  { return l[0] }

type Err struct{}

func (e *Err) Error() string {
	if e == nil {
		return "nil Err"
	}
	return "Err"
}

func mayFail(f bool) error {
	var e *Err
	if f {
		e = &Err{}
	}
	return e
}

func main() {
	for _, s := range []Shape{Sq{2}, &Sq{3}, &Circ{1}, Fn(func() float64 { return 7 }), Num(8), List{1, 2}} {
		fmt.Printf("%T %v %v\n", s, s.Area(), s.Perimeter())
	}
	e := mayFail(false)
	fmt.Println(e == nil, e.Error(), e == (*Err)(nil), mayFail(true))
	var s Shape
	fmt.Println(s == nil)
	s = Sq{1}
	fmt.Println(s == Sq{1}, s == Shape(Sq{1}), s != nil)
	var a any = s
	_, isShape := a.(Shape)
	_, isErr := a.(error)
	fmt.Println(isShape, isErr)
	sq := Sq{5}
	s = sq
	sq.s = 6
	fmt.Println(s.Area())
	p := &sq
	s = p
	sq.s = 7
	fmt.Println(s.Area())
	f := s.Area
	s = Num(1)
	sq.s = 8
	fmt.Println(f(), Shape.Area(s), Shape.Perimeter(p))
	var c *Circ
	s = c
	fmt.Println(s == nil, s.(*Circ) == nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		s.Area()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var q *Sq
		s = q
		s.Area()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		s = nil
		s.Area()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		s = nil
		g := s.Area
		fmt.Println("unreachable", g)
	}()
	type both interface {
		Shape
		fmt.Stringer
	}
	var b both
	_, ok := any(Sq{}).(both)
	fmt.Println(b == nil, ok)
}
