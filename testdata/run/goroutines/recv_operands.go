// Receives and blocking calls inside expressions keep the order of evaluation.
package main

import (
	"fmt"
	"strings"
)

var log []string

func note[T any](s string, v T) T { log = append(log, s); return v }

func recv(s string, c chan int) int { log = append(log, s); return <-c }

func feed(vs ...int) chan int {
	c := make(chan int)
	go func() {
		for _, v := range vs {
			c <- v
		}
	}()
	return c
}

type T struct{ a, b, c int }

func (t T) add(n int) T { log = append(log, fmt.Sprint("add", n)); t.a += n; return t }

func flush() { fmt.Println(strings.Join(log, " ")); log = nil }

func three(a, b, c int) string { return fmt.Sprint(a, b, c) }

func main() {
	c := feed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)
	fmt.Println(note("a", 100) - recv("r1", c)*note("b", 10) + recv("r2", c))
	flush()
	fmt.Println(three(note("x", 0), <-c, note("y", 9)), three(<-c, <-c, <-c))
	flush()
	fmt.Println(T{a: note("f1", 1), b: recv("r", c), c: note("f3", 3)})
	flush()
	fmt.Println([]int{note("e0", 0), recv("r", c), <-c}, [...]int{<-c, 2: <-c})
	flush()
	m := map[int]int{}
	m[note("k", 5)] = recv("v", c)
	m[recv("k", c)], m[recv("k2", c)] = note("v1", 1), recv("v2", c)
	fmt.Println(m)
	flush()
	fmt.Println(T{}.add(<-c).add(recv("r", c)).add(note("n", 1)))
	flush()
	if note("l", true) && recv("r", c) > 0 || recv("never", c) > 0 {
		fmt.Println("and-or")
	}
	flush()
	s := []int{1, 2, 3, 4, 5}
	i := 0
	s[i] += <-c
	s[note("idx", 1)] = <-c
	i, s[i] = <-c, <-c
	fmt.Println(s, i)
	flush()
	x := 5
	x += <-c
	x = x*2 - <-c
	fmt.Println(x)
	switch <-c {
	case recv("c1", c):
		fmt.Println("no")
	case 26:
		fmt.Println("no")
	default:
		fmt.Println("default")
	}
	flush()
	for j := <-c; j < 28; j = <-c {
		fmt.Print("j", j, " ")
	}
	fmt.Println()
	func() {
		defer func(v int, w string) { fmt.Println("deferred", v, w) }(recv("d", c), note("w", "w"))
		log = append(log, "body")
	}()
	flush()
	f := func() func(int) int { log = append(log, "f"); return func(n int) int { return n + <-c } }
	fmt.Println(f()(note("arg", 1)))
	flush()
}
