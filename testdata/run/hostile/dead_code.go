// Code after terminating statements, unused results, empty bodies, blank identifiers everywhere.
package main

import (
	"fmt"
)

type E struct{}

func (_ E) M(_ int, _ ...string) (_ int, _ error) { return }
func (E) N()                                      {}

var _ = fmt.Sprint("never printed")
var _, blank = 1, 2
var _ interface{ N() } = E{}

const _ = iota

type _ struct{ x int }

func _()          { panic("never") }
func _(x int) int { return x }

func early(n int) int {
	if n > 0 {
		return 1
	} else {
		return 2
	}
	panic("unreachable")
}

func forever() int {
	for {
		return 3
	}
}

func after() (s string) {
	return "x"
	s = "never"
	for {
	}
}

func pan() int { panic("p") }

func lbl() int {
L:
	for {
		for {
			continue L
		}
	}
}

func sel() int {
	select {}
}

func both(b bool) int {
	switch {
	case b:
		return 1
	default:
		panic("default")
	}
}

func main() {
	_, _ = E{}.M(1)
	E{}.M(2, "a", "b")
	fmt.Println(blank, early(1), early(0), forever(), after(), both(true))
	var _ = 5
	var _, y = 1, 2
	_ = y
	for range 0 {
	}
	for _ = range 2 {
	}
	for _, _ = range []int{1} {
	}
	if false {
		lbl()
		sel()
		pan()
	}
	if true {
	} else {
	}
	switch {
	}
	func() {}()
	{
		{
		}
	}
	x := []int{1}
	_ = x[0]
	_ = append(x, 1)
	_ = len(x)
	p := &x
	_ = *p
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = x[y+5]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *struct{ a [10]int }
		_ = np.a
		fmt.Println("after")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var m map[string]int
		_ = m["x"]
		_ = any(1).(string)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		z := 0
		_ = 1 / z
	}()
	_, ok := any(1).(string)
	_, _ = <-func() chan int { c := make(chan int, 1); c <- 1; return c }()
	fmt.Println(ok)
	const unused = 1 << 100
	type unusedT [unused >> 98]int
	goto done
done:
	return
}
