// Package main shows operators on bits: masks, shifts by constants and variables, and-not, of several widths.
package main

func rotate(x uint32, n uint) uint32 { return x<<n | x>>(32-n) }

func flags(x uint8) (low, high uint8) { return x & 0x0f, x &^ 0x0f >> 4 }

func shift(x int, n uint) int { return x << n }

func main() {
	low, high := flags(0xa5)
	mask := uint16(1)<<12 - 1
	var signed int8 = 100
	signed >>= 3
	println(rotate(0x80000001, 4), low, high, mask, ^mask, signed, shift(3, 40), 1<<10|^7)
}
