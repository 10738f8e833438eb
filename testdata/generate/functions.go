// Package main shows functions: several results, variadic parameters, results passed on, functions that take functions.
package main

func split(n int) (int, int) { return n / 10, n % 10 }

func add(numbers ...int) (sum int) {
	for _, n := range numbers {
		sum += n
	}
	return
}

func pair(a, b int) int { return a*100 + b }

func apply(f func(int, int) int, n int) int { return f(split(n)) }

func main() {
	println(add(), add(1, 2), add([]int{3, 4}...), pair(split(42)), apply(pair, 57), add(split(98)))
}
