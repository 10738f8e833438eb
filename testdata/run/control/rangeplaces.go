// The operands of the variables in a range clause with = are evaluated before either is assigned.
package main

import "fmt"

func main() {
	x := make([]int, 3)
	var i int
	for i, x[i] = range []int{10, 20, 30} {
		fmt.Println(i, x)
	}
	fmt.Println(i, x)
	m := map[string]int{}
	k := "z"
	for k, m[k] = range map[string]int{"a": 1} {
	}
	fmt.Println(k, m)
	idx := func() int { fmt.Println("idx", i); return i }
	arr := [4]int{}
	for i, arr[idx()] = range []int{7, 8} {
		fmt.Println(arr)
	}
	p := &i
	rr := [4]rune{}
	for *p, rr[*p] = range "héo" {
		fmt.Println(i, rr)
	}
	i = 0
	for x[i], i = range []int{1, 2} {
		fmt.Println(i, x)
	}
	i = 0
	for x[i] = range 2 {
		fmt.Println(i, x)
	}
	type S struct{ a []int }
	s := &S{[]int{0, 0, 0}}
	t := s
	for s.a[0], s.a[1] = range []int{5, 6} {
		fmt.Println(t.a)
	}
	seq := func(y func(int, int) bool) { _ = y(1, 10) && y(2, 20) }
	i = 0
	for i, x[i] = range seq {
		fmt.Println(i, x)
	}
	ch := make(chan int, 2)
	ch <- 1
	ch <- 2
	close(ch)
	for x[i] = range ch {
		fmt.Println(i, x)
	}
	defer func() { fmt.Println(recover(), i) }()
	i = 5
	for i, x[i] = range []int{1, 2} {
		fmt.Println("no")
	}
}
