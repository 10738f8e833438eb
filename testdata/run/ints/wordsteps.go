// Integers that wrap, through steps without branches: carries, shifts across the words, products with small numbers, and
// divisions by numbers of all sizes.
package main

import "fmt"

// quotients has a divisor that is not known, of a value that wraps.
func quotients(seed uint64, divisors []uint64) (sum uint64) {
	h := seed
	for _, d := range divisors {
		h = h*0x9e3779b97f4a7c15 + d
		sum ^= h/d + h%d
		s := int64(h) * 0x5851f42d4c957f2d
		sum = sum<<9 | sum>>55
		sum += uint64(s/int64(d)) ^ uint64(s%int64(d))
		sum -= uint64(s / -int64(d|1))
	}
	return sum
}

// fixed has divisors around those that halves of words, and doubles, are divided by.
func fixed(h uint64) [8]uint64 {
	var got [8]uint64
	for i := 0; i < 500; i++ {
		h = h*0x5851f42d4c957f2d + 1442695040888963407
		s := int64(h ^ h<<13)
		got[0] += h/65535 ^ h%65535
		got[1] += h/65537 ^ h%65537
		got[2] += h/1073741823 ^ h%1073741823
		got[3] += h/1073741825 ^ h%1073741825
		got[4] += uint64(s/65537) ^ uint64(s%65537)
		got[5] += uint64(s/1000000007) ^ uint64(s%1000000007)
		got[6] += uint64(s/7) ^ uint64(s%7)
		got[7] += h/1 + h%1
	}
	return got
}

// scales multiplies by numbers of up to 21 bits, and by more.
func scales(h int) int {
	for i := 0; i < 40; i++ {
		h = h*2097151 + i
		h = 2097152*h ^ h
		h = h*2097153 - i
		h = 31*h + h>>7
		h = h*-31 + h*0
	}
	return h
}

func shifted(h uint64, n uint) (l, r uint64, s int64) {
	h ^= h << 13
	l = h << n
	r = h >> n
	s = int64(h*0x9e3779b97f4a7c15) >> n
	return
}

func masked(h uint64) uint64 {
	var set uint64
	for ; h != 0; h &= h - 1 {
		at := int(h * 0x9e3779b97f4a7c15 >> 58)
		set |= 1 << uint(at)
		set ^= h<<uint(at%65) | h>>uint(64-at)
	}
	return set
}

func moved(h uint64, by int) (moved uint64, err any) {
	defer func() { err = recover() }()
	h ^= h << 7
	return h<<by ^ h>>3, nil
}

// powers reduces products of up to 62 bits by a number that is not known.
func powers(base, exp, m int) int {
	result := 1
	for base %= m; exp > 0; exp >>= 1 {
		if exp&1 == 1 {
			result = result * base % m
		}
		base = base * base % m
	}
	return result
}

// common divides values that no variable has in words.
func common(values []int, divisors []int) (got int) {
	for _, v := range values {
		for _, d := range divisors {
			if v/d*d+v%d != v {
				fmt.Println("wrong", v, d, v/d, v%d)
			}
			got = got/2 ^ v/d ^ v%d
		}
	}
	return got
}

func main() {
	const most = 1<<63 - 1
	divisors := []uint64{1, 2, 3, 10, 65535, 65536, 65537, 1 << 21, 1<<21 + 1, 1<<30 - 1, 1 << 30, 1<<30 + 1, 1<<32 - 1, 1 << 32, 1<<53 + 1, most, 1 << 63, 1<<64 - 1}
	for _, seed := range []uint64{0, 1, 1 << 63, 1<<64 - 1, 0x123456789abcdef} {
		fmt.Printf("%016x %x\n", quotients(seed, divisors), fixed(seed))
		fmt.Println(scales(int(seed)), masked(seed))
		for _, n := range []uint{0, 1, 31, 32, 33, 63, 64, 65, 1 << 40} {
			fmt.Println(shifted(seed, n))
		}
	}
	for _, by := range []int{0, 32, 64, 1 << 33, -1} {
		fmt.Println(moved(12345, by))
	}
	for _, m := range []int{1, 2, 7, 1000000007, 1<<31 - 1, 1 << 31, 1<<31 + 11, 1<<61 - 1} {
		fmt.Println(powers(3, 1000000006, m), powers(-1234567, 77, m))
	}
	values := []int{0, 1, -1, most, -most, -most - 1, 1<<53 + 1, -1<<53 - 1, 1<<60 + 12345, -1<<60 - 12345}
	fmt.Println(common(values, []int{1, -1, 2, -3, 65537, 1 << 21, -1<<21 - 1, 1<<30 - 1, 1 << 30, -1 << 30, 1<<30 + 1, most, -most - 1}))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(common(values, []int{0}))
}
