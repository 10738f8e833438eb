// Integers of 64 bits that functions put together from bytes, and give as words: to hashes, to comparisons, and to those who
// take them for amounts.
package main

import (
	"fmt"
	"math/bits"
)

func little(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

func big(b []byte) int64 {
	return int64(b[0])<<56 | int64(b[1])<<48 | int64(b[2])<<40 | int64(b[3])<<32 |
		int64(b[4])<<24 | int64(b[5])<<16 | int64(b[6])<<8 | int64(b[7])
}

func at[I int | int32 | uint8](b []byte, i I) uint64 {
	b = b[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// source gives bytes one after the other, and says which.
type source struct{ next byte }

func (s *source) read() byte {
	s.next += 37
	fmt.Print(s.next, " ")
	return s.next
}

func (s *source) little() uint64 {
	return uint64(s.read()) | uint64(s.read())<<8 | uint64(s.read())<<40 | uint64(s.read())<<56
}

func (s *source) big() uint64 {
	return uint64(s.read())<<56 | uint64(s.read())<<32 | uint64(s.read())<<16 | uint64(s.read())
}

func matching(a, b []byte) int {
	n := 0
	for len(a)-n >= 8 {
		diff := at(a, n) ^ at(b, n)
		if diff != 0 {
			return n + bits.TrailingZeros64(diff)>>3
		}
		n += 8
	}
	for n < len(a) && a[n] == b[n] {
		n++
	}
	return n
}

// shorten hashes the first n bytes of u.
func shorten(u uint64, n, width uint8) uint32 {
	switch n {
	case 3:
		return uint32(u<<8) * 506832829 >> (32 - width)
	case 5:
		return uint32(u << 24 * 889523592379 >> (64 - width))
	case 8:
		return uint32(u * 0xcf1bbcdcb7a56463 >> (64 - width))
	}
	return uint32(u) * 2654435761 >> (32 - width)
}

func hash(b []byte) uint64 {
	h := uint64(len(b)) * 0x9e3779b97f4a7c15
	for ; len(b) >= 8; b = b[8:] {
		k := little(b)
		h = bits.RotateLeft64(h^k, 23) * 0x87c37b91114253d5
	}
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h ^ h>>29
}

// counted takes what it reads for a count.
func counted(b []byte) (sum uint64) {
	n := little(b)
	for i := uint64(0); i < n; i++ {
		sum += n - i
	}
	return sum*10 + n%7
}

func caught(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func nested(b []byte, depth int) uint64 {
	if depth == 0 {
		return little(b)
	}
	return nested(b, depth-1) ^ little(b[depth:])<<depth
}

func main() {
	b := make([]byte, 40)
	for i := range b {
		b[i] = byte(i*i*7 + 250)
	}
	fmt.Println(little(b), big(b), at(b, 3), at(b, int32(9)), at(b, uint8(1)))
	fmt.Println(little(b) == little(b[1:]), little(b) < at(b, 1), uint64(big(b)) > 1<<63, big(b) < 0)
	fmt.Println(float64(little(b)), int32(big(b)), uint8(at(b, 2)), little(b)/3, little(b)%1000, -big(b))

	s := &source{}
	fmt.Println(s.little())
	fmt.Println(s.big())
	fmt.Println(s.little() ^ s.big())
	h := uint64(14695981039346656037)
	h ^= s.little()
	h *= 1099511628211
	fmt.Println(h, s.little()-h, h+s.big())

	other := append([]byte(nil), b...)
	for _, i := range []int{39, 33, 31, 20, 12, 7, 0} {
		other[i] ^= 1
		fmt.Print(matching(b, other), " ")
	}
	fmt.Println(matching(b, b))

	cv := at(b, 0)
	for i := 0; i < 24; i += 5 {
		next := at(b, i+1)
		fmt.Println(shorten(cv, 3, 15), shorten(cv, 5, 15), shorten(next, 8, 20), shorten(cv>>8, 4, 12), uint32(cv), uint16(next>>50))
		cv = next
	}
	fmt.Println(hash(b), hash(b[:7]), hash(nil), nested(b, 9))
	fmt.Println(counted([]byte{9, 1, 0, 0, 0, 0, 0, 0}))

	table := map[uint64]string{little(b): "first", at(b, 1): "second"}
	fmt.Println(table[at(b, 0)], table[at(b, 1)], table[at(b, 2)] == "")
	words := []uint64{little(b), at(b, 5)}
	words[1] ^= at(b, 6)
	var boxed any = little(b)
	fmt.Println(words, boxed == any(words[0]))

	caught(func() { fmt.Println(little(b[:7])) })
	caught(func() { fmt.Println(big(b[:6])) })
	caught(func() { fmt.Println(at(b, 33)) })
	caught(func() { fmt.Println(at(b, -1)) })
	caught(func() { fmt.Println(h ^ little(nil)) })
}
