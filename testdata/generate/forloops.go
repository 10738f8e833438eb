// Package main shows for statements: three clauses, conditions, none, integers, variables of their own for each iteration.
package main

func main() {
	var calls []func() int
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		calls = append(calls, func() int { return i * j })
	}
	n := 100
	for n > 10 {
		n /= 3
	}
	for range 2 {
		n++
	}
	for i := range n {
		if i%2 == 0 {
			continue
		}
		n -= i
	}
	for {
		n++
		if n > 20 {
			break
		}
	}
	println(len(calls), calls[1](), n)
}
