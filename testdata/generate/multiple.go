// Package main shows several results where they are used: in calls, conditions, returns, and thrown away.
package main

func divide(a, b int) (quotient, rest int, ok bool) {
	if b == 0 {
		return
	}
	return a / b, a % b, true
}

func again(a, b int) (int, int, bool) { return divide(a, b) }

func main() {
	if q, r, ok := divide(17, 5); ok {
		println(q, r)
	}
	_, rest, _ := again(9, 4)
	again(1, 0)
	println(rest)
}
