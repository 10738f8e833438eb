// Bit operations on wide and narrow integers.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

func popcount(x uint64) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func main() {
	a, b := 0x7fff_ffff_ffff_0f0f, 0x1234_5678_9abc_def0
	fmt.Println(a&b, a|b, a^b, a&^b, b&^a, ^a, ^b, -a&b, a&-a)
	n := -6148914691236517206
	fmt.Println(n&b, n|b, n^b, n&^b, ^n, n&0xff, n|1, n&math.MaxInt, n>>3, n&^n)
	x, y := uint64(0xaaaaaaaaaaaaaaaa), uint64(0x5555555555555555)
	fmt.Println(x&y, x|y, x^y, x&^y, ^x == y, popcount(x), popcount(^uint64(0)))
	i, j := int32(-0x5a5a5a5b), int32(0x0ff0f00f)
	fmt.Println(i&j, i|j, i^j, i&^j, ^i, ^j)
	u, v := uint32(0xf0f0f0f0), uint32(0xff00ff00)
	fmt.Println(u&v, u|v, u^v, u&^v, ^u, ^v, u|0x80000000, -u, u&0x80000000 != 0)
	var c, d uint8 = 0xf0, 0xcc
	fmt.Println(c&d, c|d, c^d, c&^d, ^c, ^d)
	var e, f int16 = -0x7f01, 0x0ff0
	fmt.Println(e&f, e|f, e^f, e&^f, ^e)
	big := 1<<53 + 1
	fmt.Println(big&1, big|2, big^1, big&^1, big&(1<<53), big>>52, (big|1<<62)&^(1<<53))
	fmt.Println(bits.OnesCount64(x), bits.LeadingZeros32(1), bits.TrailingZeros64(1<<40), bits.Len(uint(big)), bits.Reverse8(0x13))
	set := uint(0)
	for _, k := range []int{3, 40, 63, 40} {
		set ^= 1 << k
	}
	fmt.Println(set, set>>63, set&(1<<3) != 0, set&(1<<40) != 0)
	var flags uint64
	flags |= 1 << 63
	flags |= 1 << 31
	flags &^= 1 << 31
	fmt.Printf("%d %x %t\n", flags, flags, flags&(1<<63) == 1<<63)
	fmt.Println(uintptr(a)&0xffff, ^uintptr(0), uintptr(1)<<63)
	m := -1
	fmt.Println(m&0xffffffff, m&0xffffffffffff, uint(m)&0xffffffff, m^0x7fffffff, m>>60, uint(m)>>60)
	gray := func(n uint32) uint32 { return n ^ n>>1 }
	fmt.Println(gray(7), gray(1<<31), gray(math.MaxUint32))
	sw := uint32(0x12345678)
	sw = sw>>24 | sw>>8&0xff00 | sw<<8&0xff0000 | sw<<24
	fmt.Printf("%x\n", sw)
}
