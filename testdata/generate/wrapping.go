package main

import "math/bits"

type rng struct{ state uint64 }

// The state is a number or a bigint where others see it, and two words inside.
func (r *rng) next() uint64 {
	s := r.state
	s ^= s << 13
	s ^= s >> 7
	r.state = s
	return s * 2685821657736338717
}

func hash(s string, table []int) int {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	if h == 0 || h>>63 != 0 {
		h++
	}
	return table[h&127] + int(h) + int(uint8(h))
}

func bitset(b uint64) (n int) {
	for ; b != 0; b &= b - 1 {
		n += bits.TrailingZeros64(b)
	}
	return n
}

// An amount stays in the common form, in spite of the large unit.
func nanoseconds(hours, seconds int64) int64 {
	t := hours * 3_600_000_000_000
	t += seconds * 1_000_000_000
	return t
}

// So do what is read digit by digit, and what is reduced at once. What a closure sees may be words.
func amounts(s string, seed uint64) uint64 {
	n := uint64(0)
	for i := range len(s) {
		n = n*10 + uint64(s[i]&15)
	}
	seed = (seed*25214903917 + 11) & (1<<48 - 1)
	sum := n
	add := func(x uint64) { sum += x * 1099511628211 }
	add(seed)
	return sum
}

// What is put together from bytes is in words where a hash takes it, and a number where it is counted with.
func word(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

func mixed(h uint64, b []byte) uint64 {
	k := word(b)
	h = (h ^ k) * 0x9e3779b97f4a7c15
	if word(b[8:])^k == 0 {
		return h
	}
	length := word(b[16:])
	return h ^ length/10 + max(length, 100)
}

// Arrays of which nothing but elements is used.
var (
	table [256]uint64
	keys  = [2][2]uint64{{1: 0x9e3779b97f4a7c15}}
)

func checksum(b []byte) uint64 {
	for i := range table {
		table[i] = uint64(i) * 0xC96C5795D7870F43
	}
	var last [2]uint64
	c := ^uint64(0)
	for i, x := range b {
		c = table[byte(c)^x] ^ c>>8
		last[i&1] ^= c
	}
	return last[0] ^ last[1] ^ keys[len(b)&1][1]
}

func main() {
	r := rng{1}
	println(r.next(), hash("x", make([]int, 256)), bitset(r.state), nanoseconds(1, 2), amounts("12", 3), prices(4, "12"), mixed(5, make([]byte, 24)), checksum(make([]byte, 9)))
}

// A price, of which percents are taken, is an amount; a hash over bytes is not.
func prices(price int, s string) int {
	price = (price*95 + 50) / 100
	price *= 119
	price /= 100
	h := 0
	for i := range len(s) {
		h = h*31 + int(s[i])
	}
	return price + h*price%1_000_003
}
