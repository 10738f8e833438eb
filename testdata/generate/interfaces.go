// Package main shows interfaces: boxes, assertions and type switches.
package main

import (
	"errors"
	"fmt"
)

type Shape interface {
	Area() float64
}

type Square struct{ Side float64 }

func (s Square) Area() float64 { return s.Side * s.Side }

type Disc struct{ Radius float64 }

func (d *Disc) Area() float64 { return 3 * d.Radius * d.Radius }

// Celsius is a number with a method.
type Celsius float64

func (c Celsius) String() string { return fmt.Sprint(float64(c), "°C") }

type notFound struct{ name string }

func (e *notFound) Error() string { return e.name + " not found" }

func lookup(name string) (Shape, error) {
	switch name {
	case "square":
		return Square{2}, nil
	case "disc":
		return &Disc{1}, nil
	}
	return nil, &notFound{name}
}

func describe(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprint("integer ", x)
	case string:
		return "string " + x
	case Square:
		return fmt.Sprint("square ", x.Side)
	case *Disc:
		return fmt.Sprint("disc ", x.Radius)
	case fmt.Stringer:
		return x.String()
	default:
		return "something"
	}
}

func main() {
	for _, name := range []string{"square", "disc", "star"} {
		shape, err := lookup(name)
		var missing *notFound
		if errors.As(err, &missing) {
			fmt.Println(missing.name, err)
			continue
		}
		square, ok := shape.(Square)
		fmt.Println(shape.Area(), square.Side, ok, describe(shape))
	}
	fmt.Println(describe(nil), describe(5), describe("s"), describe(Celsius(20)), describe(1.5))
}
