// Shifts by constants, variables, large counts, of every type.
package main

import (
	"fmt"
)

func main() {
	counts := []uint{0, 1, 7, 8, 15, 16, 31, 32, 33, 52, 53, 54, 62, 63, 64, 65, 200}
	for _, n := range counts {
		i, u := -3, uint(3)
		i8, u8 := int8(-77), uint8(177)
		i16, u16 := int16(-12345), uint16(54321)
		i32, u32 := int32(-1234567890), uint32(3456789012)
		i64, u64 := int64(-1234567890123456789), uint64(12345678901234567890)
		fmt.Println(n, i<<n, i>>n, u<<n, u>>n, i8<<n, i8>>n, u8<<n, u8>>n, i16<<n, i16>>n, u16<<n, u16>>n)
		fmt.Println(i32<<n, i32>>n, u32<<n, u32>>n, i64<<n, i64>>n, u64<<n, u64>>n, 1<<n, 1<<n-1)
	}
	var s8 uint8 = 255
	fmt.Println(1<<s8 == 0, -1>>s8, int8(1)<<(s8&7))
	k := 3
	fmt.Println(1<<k, 1<<k<<k, 256>>k>>k, 1<<k == 8, int64(1)<<k)
	var f = float64(1 << 3)
	var w int64 = 1<<k + 1.0
	fmt.Println(f, w, uint8(1<<k), uint8(255<<1>>1&0xff))
	x := 1
	x <<= 40
	x <<= 13
	x++
	x >>= 1
	fmt.Println(x)
	b := []byte{0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde, 0xf0}
	var v uint64
	for i, c := range b {
		v |= uint64(c) << (8 * i)
	}
	fmt.Printf("%#x %d\n", v, v)
	v2 := uint32(b[7])<<24 | uint32(b[6])<<16 | uint32(b[5])<<8 | uint32(b[4])
	fmt.Println(v2, int32(v2), int(b[7])<<24, int32(b[7])<<24, int(b[7])<<56, b[7]<<4, b[7]<<1>>1)
	fmt.Println(uint32(1)<<31, int32(1)<<k<<28, uint32(1<<31)>>k, uint64(1)<<63>>63)
	rot := func(x uint32, k int) uint32 { return x<<k | x>>(32-k) }
	fmt.Println(rot(0xdeadbeef, 0), rot(0xdeadbeef, 5), rot(0xdeadbeef, 31), rot(0xdeadbeef, 32))
	defer func() { fmt.Println(recover()) }()
	k = -1
	fmt.Println(1 << k)
}
