// Package main shows integer arithmetic: of int, which may exceed what JS numbers hold, and of small types, which wrap.
package main

func square(x int) int { return x * x }

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func average(a, b int) int { return (a + b) / 2 }

func main() {
	var small int8 = 127
	small++
	x := 7
	x *= 3
	x %= 4
	println(square(1<<40), hash("go"), average(-3, 2), small, x, -7/2, -7%3)
}
