// Package main shows unsigned integers of all widths: they wrap around.
package main

func mix(h uint64, b byte) uint64 {
	h ^= uint64(b)
	return h * 1099511628211
}

func main() {
	var a uint8 = 250
	a += 10
	var b uint16
	b--
	c := uint32(b) << 16
	c += c
	h := mix(14695981039346656037, 'g')
	println(a, b, c, h, uint(c)-uint(h) > 0)
}
