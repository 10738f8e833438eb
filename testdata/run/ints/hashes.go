// Checksums and generators that need exact wrap-around.
package main

import (
	"fmt"
)

func crc32(data string) uint32 {
	crc := ^uint32(0)
	for i := range len(data) {
		crc ^= uint32(data[i])
		for range 8 {
			if crc&1 == 1 {
				crc = crc>>1 ^ 0xedb88320
			} else {
				crc >>= 1
			}
		}
	}
	return ^crc
}

func adler(s string) uint32 {
	a, b := uint32(1), uint32(0)
	for _, c := range []byte(s) {
		a = (a + uint32(c)) % 65521
		b = (b + a) % 65521
	}
	return b<<16 | a
}

func murmur(key []byte, seed uint32) uint32 {
	h := seed
	for len(key) >= 4 {
		k := uint32(key[0]) | uint32(key[1])<<8 | uint32(key[2])<<16 | uint32(key[3])<<24
		k *= 0xcc9e2d51
		k = k<<15 | k>>17
		k *= 0x1b873593
		h ^= k
		h = h<<13 | h>>19
		h = h*5 + 0xe6546b64
		key = key[4:]
	}
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	return h
}

type pcg struct{ state, inc uint64 }

func (p *pcg) next() uint32 {
	old := p.state
	p.state = old*6364136223846793005 + p.inc | 1
	x := uint32(((old >> 18) ^ old) >> 27)
	rot := uint32(old >> 59)
	return x>>rot | x<<(-rot&31)
}

func mulmod(a, b, m uint64) (r uint64) {
	for ; b > 0; b >>= 1 {
		if b&1 == 1 {
			r = (r + a) % m
		}
		a = a * 2 % m
	}
	return
}

func poly(s string) (h int) {
	for _, r := range s {
		h = 31*h + int(r)
	}
	return
}

func main() {
	fmt.Println(crc32("The quick brown fox"), adler("Wikipedia"), murmur([]byte("abcdefghijkl"), 17))
	p := pcg{42, 54}
	for range 5 {
		fmt.Print(p.next(), " ")
	}
	fmt.Println()
	fmt.Println(mulmod(1e18, 1e18+7, 1e9+7), mulmod(1<<62, 3, 1<<62+1))
	fmt.Println(poly("hello"), poly("a rather long string that overflows 64 bits"), poly("héllo wörld, 世界"))
	seed := int32(12345)
	for range 5 {
		seed = int32(int64(seed) * 48271 % 2147483647)
		fmt.Print(seed, " ")
	}
	fmt.Println()
	var lcg uint16 = 1
	var sum int
	for range 1000 {
		lcg = lcg*25173 + 13849
		sum += int(lcg)
	}
	fmt.Println(lcg, sum)
	var i8 int8 = 1
	for range 10 {
		i8 = i8*37 + 11
		fmt.Print(i8, " ")
	}
	fmt.Println()
}
