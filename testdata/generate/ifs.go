// Package main shows if statements with initializers, else branches, and variables that hide others.
package main

func sign(x int) string {
	if y := x * 2; y > 0 {
		return "plus"
	} else if x := -y; x > 0 {
		return "minus"
	} else {
		return "zero"
	}
}

func main() {
	x := 1
	if x := x + 1; x > 1 {
		println(x)
	}
	println(x, sign(3), sign(-3), sign(0))
}
