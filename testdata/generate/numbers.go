// Package main shows arithmetic of every width.
package main

import "math"

const (
	KB = 1 << (10 * (iota + 1))
	MB
)

const ratio = 2.5

func mixed(a, b int) int { return a*b + a/b - a%b }

func hash(data []byte) uint32 {
	h := uint32(2166136261)
	for _, b := range data {
		h ^= uint32(b)
		h *= 16777619
	}
	return h
}

func xorshift(x uint64) uint64 {
	x ^= x << 13
	x ^= x >> 7
	x ^= x << 17
	return x
}

func narrow(a int8, b uint16, c int32) (int8, uint16, int32) {
	return a + 1, b * b, -c << 3
}

func floats(x float64, y float32) (float64, float32) {
	return math.Sqrt(x) * ratio, y / 3
}

func bits(n uint) int {
	count := 0
	for ; n != 0; n &= n - 1 {
		count++
	}
	return count
}

func main() {
	c := complex(1, 2)
	println(mixed(7, 2), hash([]byte("go")), xorshift(88172645463325252), bits(255))
	println(narrow(127, 300, 5))
	println(floats(2, 1))
	println(real(c*c), KB, MB+KB, math.MaxInt64, ^0, 7&^2)
}
