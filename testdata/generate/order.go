// Package main shows the order of evaluation: an operand that a later call changes is read where Go reads it.
package main

var n int

func next() int {
	n++
	return n
}

func sum(numbers ...int) (s int) {
	for i, x := range numbers {
		s += x * (i + 1)
	}
	return s
}

func main() {
	list := []int{1, 2, 3}
	set := func(i int) int {
		list[i] = 10
		return i
	}
	a := n + next()
	b := list[0] + set(0)
	list[next()-2], n = next(), 0
	println(a, b, n, list[0], sum(n, next(), n))
}
