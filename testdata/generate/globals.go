// Package main shows package variables that depend on one another, and init functions.
package main

var (
	c = b + 1
	b = f()
	a = 1
)

var table = map[string]int{"c": c}

var counter int

func f() int { return a + 1 }

func init() { counter = table["c"] }

func init() { counter *= 2 }

func main() { println(a, b, c, counter) }
