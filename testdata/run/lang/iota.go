// iota in all of its forms.
package main

import (
	"fmt"
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
	TB
	PB
	EB
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const (
	p = "p"
	q
	r = iota
	s
	t float64 = iota / 2.0
	u
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

type color string

const (
	red   color = "red"
	alias       = red
)

func (d Weekday) String() string { return [...]string{"Su", "Mo", "Tu", "We", "Th"}[d] }

const outer = iota

func main() {
	fmt.Println(Sunday, Monday, Tuesday, Thursday, int(Thursday))
	fmt.Printf("%v %d %s %x %q %T\n", Monday, Monday, Monday, Monday, Monday, Monday)
	fmt.Println(KB, MB, GB, TB, PB, EB)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(p, q, r, s, t, u)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Printf("%T %v %d\n", alias, alias, outer)
	const (
		x = iota + iota
		y
		z = iota == 2
	)
	fmt.Println(x, y, z)
	const iota = 5
	const w = iota
	fmt.Println(w, iota)
}
