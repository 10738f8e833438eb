// range over arrays, pointers to arrays, slices, strings, maps, channels, ints.
package main

import (
	"fmt"
)

type Arr [3]string

var calls int

func get() []int { calls++; return []int{1, 2, 3} }

func main() {
	for i, v := range (Arr{"a", "b", "c"}) {
		fmt.Print(i, v, " ")
	}
	for i := range (&Arr{}) {
		fmt.Print(i, " ")
	}
	var np *[4]int
	for i := range np {
		fmt.Print(i, " ")
	}
	for range len(np) {
		fmt.Print(".")
	}
	fmt.Println()
	for i, v := range get() {
		fmt.Print(i, v, " ")
	}
	fmt.Println(calls)
	s := []int{1, 2, 3}
	for i, v := range s {
		if i == 0 {
			s = append(s, 4)
			s[1] = 20
		}
		fmt.Print(v, " ")
	}
	fmt.Println(s)
	s = []int{1, 2, 3}
	for i := range s {
		s = s[:1]
		fmt.Print(i, len(s), " ")
	}
	fmt.Println()
	t := []int{1, 2, 3}
	for i, v := range t {
		t[2] = 30
		t = nil
		if i == 2 {
			fmt.Println(v)
		}
		t = []int{1, 2, 3}
	}
	var i, v = -1, -1
	for i, v = range []int{5, 6} {
	}
	fmt.Println(i, v)
	for i = range "" {
	}
	for _, i = range []int{} {
	}
	fmt.Println(i)
	var a [2]int
	for a[0], a[1] = range []int{7, 8} {
	}
	fmt.Println(a)
	var st struct{ k, v int }
	p := &st
	for p.k, p.v = range []int{9} {
	}
	fmt.Println(st)
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	for range ch {
		fmt.Print("never")
	}
	fmt.Println()
	for i, c := range "aé\xff世" {
		fmt.Print(i, ":", string(c), " ")
	}
	fmt.Println()
	n := 3
	for i := range n {
		n--
		fmt.Print(i, n, " ")
	}
	fmt.Println()
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	for i := range s {
		i += 10
		fmt.Print(i, " ")
	}
	fmt.Println()
	var nils []string
	for range nils {
		fmt.Print("never")
	}
	x := 0
	for range 3 {
		x++
		if x == 2 {
			break
		}
	}
	for _, r := range [][]int{{1}, {2, 3}, nil} {
		for _, c := range r {
			fmt.Print(c, " ")
		}
	}
	fmt.Println(x)
	b := [3]int{1, 2, 3}
	for i := range b {
		b = [3]int{i}
	}
	fmt.Println(b)
	m := map[string][]int{"a": {1, 2}}
	for k, vs := range m {
		for i := range vs {
			m[k][i] *= 2
		}
	}
	fmt.Println(m)
}
