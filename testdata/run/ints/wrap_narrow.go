// Wrap-around of every 8, 16 and 32-bit integer type.
package main

import (
	"fmt"
	"math"
)

func main() {
	var i8 int8 = 127
	var u8 uint8 = 255
	var i16 int16 = 32767
	var u16 uint16 = 65535
	var i32 int32 = math.MaxInt32
	var u32 uint32 = math.MaxUint32
	i8++
	u8++
	i16++
	u16++
	i32++
	u32++
	fmt.Println(i8, u8, i16, u16, i32, u32)
	i8--
	u8--
	i16--
	u16--
	i32--
	u32--
	fmt.Println(i8, u8, i16, u16, i32, u32)
	fmt.Println(i8*i8, u8*u8, i16*i16, u16*u16, i32*i32, u32*u32)
	fmt.Println(i8+i8, u8+u8, i16+i16, u16+u16, i32+i32, u32+u32)
	fmt.Println(-i8-2, -u8, -i16-2, -u16, -i32-2, -u32)
	fmt.Println(^i8, ^u8, ^i16, ^u16, ^i32, ^u32)
	i8, i16, i32 = -128, -32768, math.MinInt32
	fmt.Println(-i8, -i16, -i32, i8/-1, i16/-1, i32/-1, i8%-1, i16%-1, i32%-1)
	fmt.Println(i8-1, i16-1, i32-1, i8*i8, i8*-1)
	x := uint32(0xdeadbeef)
	fmt.Println(x*x, x*0x9e3779b1, x<<4, x>>4, x<<31, x<<32, x>>31, x>>32, ^x)
	y := int32(-559038737)
	fmt.Println(y*y, y*1000003, y<<4, y>>4, y<<31, y>>31, y>>32, y>>100, y<<100, y&^0xff)
	var h uint32 = 2166136261
	for _, b := range []byte("hash me") {
		h ^= uint32(b)
		h *= 16777619
	}
	fmt.Println(h)
	var s int32 = 1
	for range 20 {
		s = s*1103515245 + 12345
	}
	fmt.Println(s, uint32(s), uint32(s)/3, uint32(s)%10)
	fmt.Println(u32/2, u32%1000, u32 > 5, int32(u32), uint32(y) > uint32(5))
	var c uint8 = 200
	c += 100
	c <<= 1
	c |= 0x81
	fmt.Println(c, c>>1, c&^1, c^0xff, int8(c))
}
