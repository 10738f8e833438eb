// Untyped constants of any size, typed constant arithmetic, default types.
package main

import (
	"fmt"
	"math"
)

const (
	huge   = 1 << 200
	small  = huge >> 198
	third  = 1.0 / 3
	exact  = third * 3
	big    = 123456789012345678901234567890 / 12345678900
	mask   = ^uint32(0)
	neg    = -5 / 2
	rem    = -5 % 3
	r      = 'a' + 1
	c      = 2i * 2i
	f      = 1 << 3.0
	str    = "con" + "cat"
	length = len(str)
	yes    = length == 6 && small > 3
)

type level uint8

const (
	low level = iota + 250
	mid
	high
)

const maxUint = ^uint(0)
const maxInt = int(maxUint >> 1)
const minInt = -maxInt - 1

func main() {
	fmt.Println(small, exact, uint64(big)%1000, mask, neg, rem, r, c, f, str, length, yes)
	fmt.Printf("%T %T %T %T %T %T\n", r, c, f, third, str, yes)
	fmt.Println(low, mid, high)
	fmt.Println(maxUint, maxInt, minInt)
	var u8 uint8 = 255
	fmt.Println(u8+1, -u8, ^u8)
	var x float32 = 1 << 24
	fmt.Println(x+1 == x, 1<<24+1 == 1<<24)
	const h = huge / 3 * 3
	fmt.Println(h == huge, huge-h)
	fmt.Println(float64(huge))
	var i64 int64 = huge >> 138
	fmt.Println(i64)
	fmt.Println(5/2, 5.0/2, 5/2.0, 5%3, -7>>1, 'x', "x"[0])
	fmt.Println(0x1p-2, 0b1010_1010, 0o777, 0777, 0xFF_FF, 1_000_000, 1e3, 0x1.8p1, 'a', '\n', '\u00e9', '\x41', '\101')
	var shift uint = 10
	var w int64 = 1 << shift
	var v = uint8(1)<<shift | 1
	fmt.Println(w, v)
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.Pi)
	const typed int32 = 7
	fmt.Println(typed/2*2, typed<<28>>28 == 7)
	fmt.Println(len([10]string{}), cap([5]int{}), len("héllo"))
	fmt.Println(real(3+4i), imag(3+4i), complex(1, 2))
	fmt.Println(uint64(math.MaxUint32*math.MaxUint32), uint64(math.MaxUint32*math.MaxUint32))
}
