// Integers of 64 bits that wrap around: hashes, generators and bit sets, whose variables are held in a form of their
// own inside a function, at every place where such a value leaves it or comes back.
package main

import (
	"fmt"
	"math/bits"
)

type Board uint64

// Moved has a receiver that is assigned.
func (b Board) Moved() Board {
	b ^= b << 9
	b |= 1 << (b & 63)
	return b
}

func (b Board) squares() (list []int) {
	for ; b != 0; b &= b - 1 {
		list = append(list, bits.TrailingZeros64(uint64(b)))
	}
	return
}

type state struct {
	s    uint64
	seen map[uint64]int64
	log  []int64
	last any
}

func (st *state) next() uint64 {
	x := st.s
	x ^= x << 13
	x ^= x >> 7
	x ^= x << 17
	st.s = x
	st.seen[x]++
	st.seen[x%8] += 2
	st.log = append(st.log, int64(x))
	st.last = x
	return x * 2685821657736338717
}

func fnv(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h ^= uint64(s[i])
		h *= 1099511628211
	}
	return h
}

// named has a result with a name.
func named(x uint64) (h uint64, ok bool) {
	h = x * 0x9e3779b97f4a7c15
	if ok = h > 1<<63; ok {
		return
	}
	return ^h, ok
}

func signed(x int64) int64 {
	h := x
	h = h*31 + 7
	h ^= h << 21
	h -= 0x7edcba9876543211
	return h
}

func small(h uint64) (int8, uint8, int16, uint16, int32, uint32, int, uint, int64, float64, float32) {
	h *= 0xbf58476d1ce4e5b9
	return int8(h), uint8(h), int16(h), uint16(h), int32(h), uint32(h), int(h), uint(h), int64(h), float64(h), float32(h)
}

func mix[T int64 | uint64](x, y T) T {
	h := x
	h = h*131 + y
	h ^= h << 11
	return h
}

func compared(x, y uint64) []bool {
	h := x * 0x94d049bb133111eb
	g := y
	return []bool{h == y, h != g, h < 10, 1<<63 <= h, h > g, h>>60 == 3, any(h) == any(x), h&7 < 4}
}

func counted() (n uint64) {
	m := uint64(0)
	m = ^m
	m--
	m++
	m++
	m += 1<<64 - 3
	for i := uint64(0); i < 3; i++ {
		m, n = n^m<<1, m
		n |= 1 << (62 + i)
	}
	return m ^ n
}

func closed(x uint64) uint64 {
	h := x * 1099511628211
	add := func(y uint64) { h ^= y * 1099511628211 }
	add(3)
	g := h
	g *= 1099511628211
	defer func(z uint64) { fmt.Println("deferred", z, g>>1) }(g)
	return g
}

func table(keys ...uint64) int {
	slots := make([]int, 16)
	for _, k := range keys {
		k = (k ^ k>>33) * 0xff51afd7ed558ccd
		slots[k>>60]++
		slots[k&15] += 2
		k <<= k & 3
		slots[int(k)&7]++
	}
	sum := 0
	for i, n := range slots {
		sum = sum*3 + n*i
	}
	return sum
}

func chosen(x uint64) string {
	h := x * 1099511628211
	switch {
	case h == 1099511628211:
		return "one"
	}
	switch h {
	case 2199023256422:
		return "two"
	case 3298534884633, 0:
		return "three or none"
	}
	return string(rune(h&15 + 'a'))
}

func selected(ch chan uint64) uint64 {
	h := uint64(1)
	h *= 1099511628211
	select {
	case h = <-ch:
		h *= 1099511628211
	default:
	}
	for h = range ch {
		h ^= h << 40
	}
	v, ok := <-ch
	if !ok {
		v = h*1099511628211 + v
	}
	return v
}

func caught(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func divided(x, zero uint64, count int) {
	h := x * 0x9e3779b97f4a7c15
	fmt.Println(h/3, h%3, h/(1<<63+1), h%(1<<63+1), h<<count, h>>count)
	caught(func() {
		g := x * 0x9e3779b97f4a7c15
		fmt.Println(g / zero)
	})
	caught(func() {
		g := x * 0x9e3779b97f4a7c15
		fmt.Println(g << (count - 100))
	})
	least := int64(x) * 0x7fffffffffffffff
	least = -1 << 63 & (least | -1<<63)
	fmt.Println(least/-1, least%-1, -least, ^least)
}

func main() {
	st := &state{s: 88172645463325252, seen: map[uint64]int64{}}
	for range 3 {
		fmt.Println(st.next())
	}
	fmt.Println(st.s, len(st.seen), st.seen[st.s], st.log, st.last == any(st.s))
	fmt.Println(fnv(""), fnv("a"), fnv("hello, world"))
	fmt.Println(named(1))
	fmt.Println(named(3))
	fmt.Println(signed(0), signed(1), signed(-1), signed(1<<63-1))
	fmt.Println(small(1))
	fmt.Println(small(1 << 63))
	fmt.Println(mix(int64(-5), 7), mix(uint64(1<<64-1), 7))
	fmt.Println(compared(1, 2), compared(0x2127599bf4325c37, 1<<63))
	fmt.Println(counted(), closed(5), table(1, 2, 3, 1<<63, 1<<64-1))
	fmt.Println(chosen(0), chosen(1), chosen(2), chosen(3), chosen(12))
	ch := make(chan uint64, 3)
	ch <- 5
	ch <- 1<<63 + 1
	close(ch)
	fmt.Println(selected(ch))
	divided(12345, 0, 7)
	b := Board(3).Moved()
	fmt.Println(b, b.squares(), Board(0).squares())
	r := bits.RotateLeft64(uint64(b), -3)
	r ^= bits.ReverseBytes64(r) ^ bits.Reverse64(r)
	fmt.Println(r, bits.LeadingZeros64(r>>9), bits.Len64(r), bits.OnesCount64(r), bits.TrailingZeros64(r<<5))
	hi, lo := bits.Mul64(r, r)
	hi *= 0x9e3779b97f4a7c15
	fmt.Printf("%x %x %d %T\n", hi, lo, []uint64{hi, lo}, hi)
}
