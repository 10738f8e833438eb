// Conversions between all integer types, and from and to floats.
package main

import (
	"fmt"
	"math"
)

func main() {
	vals := []int64{0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, 65535, 65536, 2147483647, 2147483648, -2147483649, 4294967295, 4294967296, 9007199254740991, 9007199254740993, math.MaxInt64, math.MinInt64}
	for _, v := range vals {
		fmt.Println(v, int8(v), uint8(v), int16(v), uint16(v), int32(v), uint32(v), uint64(v), int(v), uint(v), uintptr(v))
		i := int(v)
		fmt.Println(int8(i), uint8(i), int16(i), uint16(i), int32(i), uint32(i), uint64(i), uint(i), float64(i), float32(i))
		u := uint64(v)
		fmt.Println(int8(u), uint16(u), int32(u), int64(u), int(u), float64(u), float32(u))
	}
	for _, f := range []float64{0, 1.9, -1.9, 0.5, -0.5, 1e9 + 0.7, -1e15 - 0.5, 9007199254740992, 1e18, -1e18, 1 << 62, math.Copysign(0, -1)} {
		fmt.Println(f, int(f), int64(f), int(float32(f)), 1/float64(int(f)))
	}
	for _, f := range []float64{0, 200.7, 255, 65535.9, 4294967295.5} {
		fmt.Println(uint64(f), uint32(f), uint(f), uint16(uint32(f)), uint8(uint32(f)))
	}
	fmt.Println(uint64(float64(1<<63)), uint64(1.8e19), float64(uint64(math.MaxUint64)), float32(uint64(math.MaxUint64)))
	fmt.Println(float64(int64(math.MaxInt64)), float32(16777217), float64(float32(0.1)), float32(1<<24+1))
	type my int8
	type your uint16
	x := my(-3)
	fmt.Println(your(x), uint8(x), int(x), your(int(x)+70000&0xffff), my(your(300)&127))
	var r rune = 'é'
	var b byte = 'A'
	fmt.Println(r, b, string(r), string(rune(b)), byte(r), int8(r), rune(b)+r)
	n8, n32, u32, u16 := int8(-1), int32(-1), uint32(math.MaxUint32), uint16(65535)
	fmt.Println(uint32(n8), uint64(n32), int64(u32), uint16(n8-1), int32(u16), int16(u16), uint8(n32))
	fmt.Println(string(rune(0x4e16)), string(rune(-1)) == "\uFFFD", string(rune(0x10FFFF+1)) == "\uFFFD", string(rune(0xD800)) == "\uFFFD")
}
