// What a select or range clause assigns to is evaluated as on the left of an assignment.
package main

import "fmt"

type P struct {
	a [4]int
	n int
	m map[string]int
}

func idx() int { println("idx"); return 1 }

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(e)
		}
	}()
	f()
}

func seq(yield func(int, string) bool) {
	_ = yield(1, "a") && yield(2, "b")
}

type S struct{ x, y int }

func main() {
	c := make(chan int, 4)
	oks := [4]bool{}
	i := 1
	c <- 3
	select {
	case i, oks[i] = <-c:
	}
	fmt.Println(i, oks)
	var p *P
	c <- 1
	try(func() {
		select {
		case p.a[idx()] = <-c:
		}
	})
	try(func() {
		for p.a[idx()] = range 3 {
		}
	})
	try(func() {
		for p.a[idx()], p.n = range []int{1, 2} {
		}
	})
	q := &P{m: map[string]int{}}
	for q.a[idx()], q.n = range []int{1, 2} {
	}
	fmt.Println(*q)
	var k string
	for q.n, k = range seq {
		q.m[k] = q.n
	}
	fmt.Println(*q)
	for i, q.a[i%4] = range []int{5, 6, 7} {
		fmt.Println(i, q.a)
	}
	for i = range 3 {
	}
	fmt.Println(i)
	var s S
	arr := []S{{1, 2}, {3, 4}}
	for _, s = range arr {
		s.x = 9
	}
	fmt.Println(s, arr)
	var a any
	for _, a = range arr {
	}
	fmt.Println(a)
	var b byte
	for i, b = range []byte("xyz") {
	}
	var r rune
	for i, r = range "xyä" {
	}
	fmt.Println(i, b, r)
	for k, q.m[k] = range map[string]int{"z": 26} {
	}
	fmt.Println(k, q.m)
	cc := make(chan S, 1)
	var ok bool
	cc <- S{7, 8}
	select {
	case s, ok = <-cc:
		fmt.Println(s, ok)
	default:
	}
	close(cc)
	for s = range cc {
	}
outer:
	for i = range 5 {
		for q.n = range 5 {
			if q.n == 2 && i == 3 {
				break outer
			}
			if q.n == 3 {
				continue outer
			}
		}
	}
	fmt.Println(i, q.n, s)
	var keyed struct{ k, v any }
	for keyed.k, keyed.v = range map[int]string{1: "one"} {
	}
	fmt.Println(keyed)
	fs := []func() int{}
	for i = range 3 {
		fs = append(fs, func() int { return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
