// Deep and mutual recursion.
package main

import (
	"fmt"
)

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func ack(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}

type list struct{ next *list }

func (l *list) len() int {
	if l == nil {
		return 0
	}
	return 1 + l.next.len()
}

func hanoi(n int, a, b, c string, move func(string, string)) {
	if n > 0 {
		hanoi(n-1, a, c, b, move)
		move(a, c)
		hanoi(n-1, b, a, c, move)
	}
}

func deferred(n int, out *int) {
	if n == 0 {
		return
	}
	defer func() { *out++ }()
	deferred(n-1, out)
}

func main() {
	fmt.Println(depth(10000), even(10000), odd(9999), ack(2, 9))
	var l *list
	for range 10000 {
		l = &list{l}
	}
	fmt.Println(l.len())
	n := 0
	hanoi(10, "a", "b", "c", func(_, _ string) { n++ })
	fmt.Println(n)
	var fact func(uint64) uint64
	fact = func(n uint64) uint64 {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(20), fact(21), fact(25))
	var y func(func(func(int) int) func(int) int) func(int) int
	y = func(f func(func(int) int) func(int) int) func(int) int {
		return func(x int) int { return f(y(f))(x) }
	}
	fmt.Println(y(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n < 2 {
				return n
			}
			return self(n-1) + self(n-2)
		}
	})(15))
	c := 0
	deferred(10000, &c)
	fmt.Println(c)
}
