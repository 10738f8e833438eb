// Blocking through func values, interfaces, method values, defers, sort callbacks and range-over-func.
package main

import (
	"fmt"
	"iter"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"
)

type Source interface{ Next() (int, bool) }
type sliceSrc struct{ s []int }
type chanSrc struct{ c chan int }

func (s *sliceSrc) Next() (int, bool) {
	if len(s.s) == 0 {
		return 0, false
	}
	v := s.s[0]
	s.s = s.s[1:]
	return v, true
}

func (c chanSrc) Next() (int, bool) { v, ok := <-c.c; return v, ok }

func drain(s Source) (t int) {
	for v, ok := s.Next(); ok; v, ok = s.Next() {
		t += v
	}
	return
}

func feed(n int) chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func each(n int, f func(int)) {
	for i := range n {
		f(i)
	}
}

func seq(c chan int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for v := range c {
			if !yield(v) {
				return
			}
		}
	}
}

type writer struct{ c chan string }

func (w writer) Write(b []byte) (int, error) { w.c <- string(b); return len(b), nil }

type str struct{ c chan string }

func (s str) String() string { return "<" + <-s.c + ">" }

func main() {
	fmt.Println(drain(&sliceSrc{[]int{1, 2, 3}}), drain(chanSrc{feed(5)}))
	c := feed(100)
	each(3, func(i int) { fmt.Print(i, <-c, " ") })
	each(2, func(i int) { fmt.Print(i, " ") })
	fmt.Println()
	f := chanSrc{c}.Next
	fmt.Println(f())
	xs := []int{3, 1, 2}
	sort.Slice(xs, func(i, j int) bool { <-c; return xs[i] < xs[j] })
	slices.SortFunc(xs, func(a, b int) int { runtime.Gosched(); return b - a })
	fmt.Println(xs)
	for v := range seq(feed(10)) {
		if v == 3 {
			continue
		}
		if v == 6 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println("deferred", <-c > 0, recover()) }()
		defer func() { runtime.Gosched() }()
		panic("p")
	}()
	w := writer{make(chan string)}
	go fmt.Fprintf(w, "%d-%s", 1, "x")
	fmt.Println(<-w.c)
	sc := make(chan string, 3)
	sc <- "a"
	sc <- "b"
	fmt.Println(str{sc}, fmt.Sprintf("%v|%5s", str{sc}, "z"))
	fmt.Println(strings.Map(func(r rune) rune { <-c; return r + 1 }, "abc"))
	var once sync.Once
	once.Do(func() { <-c; fmt.Println("once") })
	m := map[string]func() int{"a": func() int { return <-c }, "b": func() int { return 1 }}
	fmt.Println(m["a"]() > 0, m["b"]())
	next, stop := iter.Pull(seq(feed(3)))
	a, _ := next()
	b, _ := next()
	stop()
	fmt.Println(a, b)
	g := func(fs ...func() int) (t int) {
		for _, f := range fs {
			t += f()
		}
		return
	}
	fmt.Println(g(func() int { return 1 }, func() int { v := <-c; return v - v }, m["b"]))
	var i interface{ Next() (int, bool) } = chanSrc{feed(1)}
	if v, ok := i.Next(); ok {
		fmt.Println(v)
	}
	sc <- "direct"
	go func(s string) { sc <- s }(<-sc + "!")
	fmt.Println(<-sc)
}
