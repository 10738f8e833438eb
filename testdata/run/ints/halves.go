package main

import "fmt"

// Integers of 64 bits put together from bytes and words, and taken apart, in both orders, signed and not.

func little(b []byte) uint64 {
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

func big(b []byte) int64 {
	return int64(b[7]) | int64(b[6])<<8 | int64(b[5])<<16 | int64(b[4])<<24 |
		int64(b[3])<<32 | int64(b[2])<<40 | int64(b[1])<<48 | int64(b[0])<<56
}

func highFirst(hi, lo uint32) uint64 { return uint64(hi)<<32 | uint64(lo) }

func signed(hi int32, lo uint32) int64 { return int64(hi)<<32 | int64(lo) }

func mixed(a, b, c uint16, d byte) (uint64, int) {
	return uint64(a)<<48 | uint64(b)<<4 | uint64(c)<<32 | uint64(d), int(a)<<50 | int(b)<<40 | int(d)<<33
}

func straddling(x uint32, y uint64) (uint64, uint64) {
	return uint64(x)<<20 | uint64(byte(x))<<56, uint64(x)<<32 | y&0xffffffff | y>>40
}

func bytes(x uint64) []byte {
	return []byte{byte(x), byte(x >> 8), byte(x >> 24), byte(x >> 28), byte(x >> 32), byte(x >> 40), byte(x >> 56)}
}

func parts(x int64) (int8, int16, int32, uint32, uint16, int32, int32) {
	return int8(x >> 60), int16(x >> 33), int32(x >> 32), uint32(x >> 32), uint16(x >> 16), int32(x >> 7), int32(x >> 63)
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	lists := [][]byte{
		{1, 2, 3, 4, 5, 6, 7, 8},
		{255, 255, 255, 255, 255, 255, 255, 255},
		{0, 0, 0, 128, 0, 0, 0, 128},
		{0, 0, 0, 0, 0, 0, 32, 0},
		{255, 255, 255, 255, 255, 255, 31, 0},
		{0, 0, 0, 0, 0, 0, 224, 255},
	}
	for _, b := range lists {
		x, y := little(b), big(b)
		fmt.Println(x, y)
		fmt.Println(bytes(x), bytes(uint64(y)))
		fmt.Println(parts(y))
		fmt.Println(highFirst(uint32(x), uint32(x>>32)), signed(int32(x), uint32(x>>32)))
		fmt.Println(mixed(uint16(x), uint16(x>>20), uint16(x>>48), b[6]))
		fmt.Println(straddling(uint32(x), x))
	}
	short := []byte{1, 2, 3, 4, 5}
	try(func() { little(short[:0]) })
	try(func() { little(short) })
	try(func() { big(short[:3]) })
	next := 0
	call := func(x uint64) uint64 { next++; fmt.Print(x, " "); return x & 0xff }
	fmt.Println(call(1)|call(2)<<40|call(3)<<8|call(4)<<56, call(5)<<32|call(6)<<48|call(7), next)
}
