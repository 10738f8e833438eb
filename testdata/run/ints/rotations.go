// Rotations of 64 bits by constants, of all kinds of operands.
package main

import (
	"fmt"
	"math/bits"
)

type state struct{ s uint64 }

func (s *state) next() uint64 {
	s.s ^= s.s << 13
	s.s ^= s.s >> 7
	s.s = bits.RotateLeft64(s.s, 11) * 5
	return s.s
}

const right = -9

func all(x uint64) {
	fmt.Println(bits.RotateLeft64(x, 0), bits.RotateLeft64(x, 1), bits.RotateLeft64(x, 31), bits.RotateLeft64(x, 32))
	fmt.Println(bits.RotateLeft64(x, 33), bits.RotateLeft64(x, 63), bits.RotateLeft64(x, 64), bits.RotateLeft64(x, 97))
	fmt.Println(bits.RotateLeft64(x, -1), bits.RotateLeft64(x, -32), bits.RotateLeft64(x, right), bits.RotateLeft64(x, -64))
}

func main() {
	for _, x := range []uint64{0, 1, 1 << 63, 0x9e3779b97f4a7c15, 1<<64 - 1, 0xffffffff, 0xffffffff00000000} {
		all(x)
	}
	s := &state{88172645463325252}
	fmt.Println(bits.RotateLeft64(s.next(), 5)^bits.RotateLeft64(s.next(), 40), bits.RotateLeft64(s.s, 32)-s.s)
	fmt.Println(bits.RotateLeft64(s.next(), 32)+s.next()*bits.RotateLeft64(s.s^s.next(), -3), s.s)
	var a [3]uint64
	a[1] = s.next()
	a[a[1]%3] = bits.RotateLeft64(a[1], 21) ^ bits.RotateLeft64(a[1]+a[0], 53)
	a[0] ^= bits.RotateLeft64(a[0], 32)
	a[1] = bits.RotateLeft64(a[1], 64)
	a[2] = bits.RotateLeft64(a[1], 32)
	fmt.Println(a[0], a[1], a[2], bits.RotateLeft(uint(a[1]), 3), bits.RotateLeft64(7, 62))
	h := a[0]
	h = bits.RotateLeft64(h, 32)
	h = bits.RotateLeft64(h, 7) ^ bits.RotateLeft64(bits.RotateLeft64(h, 9), 50)
	n := int(h & 63)
	h ^= bits.RotateLeft64(h, n) ^ bits.RotateLeft64(h, -n)
	fmt.Println(h, uint32(bits.RotateLeft64(h, 8)), bits.RotateLeft64(h, 1) > h, int64(bits.RotateLeft64(h, 17)))
}
