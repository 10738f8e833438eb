// Ranges over arrays go over a copy: loops that change, hand out or swap the array while they run.
package main

import "fmt"

var table = [4]int{1, 2, 3, 4}
var fixed = [3]uint32{10, 20, 30}

type grid struct {
	rows [3][2]int
	name string
}

func bump()               { table[2] += 100 }
func through(p *[4]int)   { p[3] = -1 }
func use(x uint32) uint32 { return x + 1 }

func overGlobal() (seen []int) {
	for i, v := range table {
		if i == 0 {
			bump()
			through(&table)
		}
		seen = append(seen, v)
	}
	return seen
}

func overFixed() (sum uint32) {
	for _, v := range fixed {
		sum += use(v)
	}
	return sum
}

func overParam(a [3]string) (seen []string) {
	for i, v := range a {
		a[(i+1)%3] += "!"
		seen = append(seen, v)
	}
	return append(seen, a[0])
}

func overParamSlice(a [3]string) (seen []string) {
	s := a[:]
	for i, v := range a {
		s[(i+1)%3] += "?"
		seen = append(seen, v)
	}
	return seen
}

func overClosure() (seen []int) {
	a := [3]int{1, 2, 3}
	change := func() { a[1], a[2] = 20, 30 }
	for _, v := range a {
		change()
		seen = append(seen, v)
	}
	for _, v := range &a {
		seen = append(seen, v)
	}
	return seen
}

func overField(g *grid) (seen [][2]int) {
	for i, row := range g.rows {
		g.rows[2][0] = 100 * (i + 1)
		row[1] = 9
		seen = append(seen, row)
	}
	return seen
}

func reassigned() (seen []int) {
	a := [2]int{1, 2}
	for _, v := range a {
		a = [2]int{7, 8}
		seen = append(seen, v)
	}
	for _, v := range a {
		seen = append(seen, v)
	}
	return seen
}

type lister interface{ list() []int }
type holder struct{ data [3]int }

func (h holder) list() (seen []int) {
	for _, v := range h.data {
		h.data[2]++
		seen = append(seen, v)
	}
	return append(seen, h.data[2])
}

func waiting(c chan int) (seen []int) {
	a := [3]int{1, 2, 3}
	go func() { a[2] = 33; c <- 0 }()
	for _, v := range a {
		if v == 1 {
			<-c
		}
		seen = append(seen, v)
	}
	return append(seen, a[2])
}

func main() {
	fmt.Println(overGlobal(), table)
	fmt.Println(overFixed(), fixed)
	words := [3]string{"a", "b", "c"}
	fmt.Println(overParam(words), words)
	fmt.Println(overParamSlice(words), words)
	fmt.Println(overClosure())
	g := &grid{rows: [3][2]int{{1, 2}, {3, 4}, {5, 6}}}
	fmt.Println(overField(g), g.rows)
	fmt.Println(reassigned())
	var l lister = holder{[3]int{1, 2, 3}}
	fmt.Println(l.list(), l.list())
	fmt.Println(waiting(make(chan int)))
}
