// Sums, bit operations and stores of small integers, whose wraps in between may be left out only where nothing is lost.
package main

import "fmt"

type word uint32

func mix(a, b, c uint32) uint32 { return (a + b) ^ (b - c) + (a<<7 | a>>25) - ^c }

func signed(a, b, c int32) int32 { return (a+b)^(b-c)&^(a-c) | a<<3>>1 }

func long(a uint32) uint32 {
	return a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a
}

func product(a, b uint32) uint32 { return (a*b + b) * (a - b) ^ a*a*a }

func narrow(a, b uint8) (uint8, int8, uint16, int16) {
	return (a + b) * (a - b) >> 1, int8(a+b) - int8(b)<<1, uint16(a)*uint16(a)*uint16(b) + 7, int16(b)*int16(b) - int16(a)<<9
}

func shifts(x uint32, n uint) (uint32, uint32, uint32) { return (x + x) >> n, (x - 1) << n, (x ^ x>>n) >> 3 }

func division(a, b uint32) (uint32, uint32) { return (a + b) / 3, (a - b) % 7 }

func compare(a, b uint32) (bool, bool, bool) { return a+b > a, a-b < b, a^b == ^a^b }

func floats(a, b uint32) (float64, int, uint64) { return float64(a + b), int(a - b), uint64(a+b) << 8 }

func stores(a uint32, b int16) ([]uint8, [2]int8, []uint16, []int32, [1]uint32) {
	bytes := make([]uint8, 3)
	bytes[0] = uint8(a) * 3
	bytes[1] += uint8(a >> 8)
	bytes[2]--
	small := [2]int8{int8(b) + 100, int8(b) - 100}
	words := []uint16{uint16(a) << 4, uint16(a) + 0xfff0}
	words = append(words, uint16(b)*uint16(b))
	ints := []int32{int32(a) + 1<<30, int32(a) * 3}
	ints[0] -= int32(b)
	var w [1]uint32
	w[0] = a + a + uint32(b)
	w[0] = w[0] + w[0]
	return bytes, small, words, ints, w
}

func index(a uint8, list []int) int { return list[(a+250)&3] }

func main() {
	edges := []uint32{0, 1, 2, 7, 0x7fffffff, 0x80000000, 0x80000001, 0xdeadbeef, 0xffffffff}
	for _, a := range edges {
		fmt.Println(a, long(a))
		for _, b := range edges {
			fmt.Print(mix(a, b, a^b), " ", mix(b, a, 3), " ", signed(int32(a), int32(b), 5), " ", product(a, b), " ")
			fmt.Print(fmt.Sprint(narrow(uint8(a), uint8(b>>8))), fmt.Sprint(shifts(a, uint(b%40))), fmt.Sprint(division(a, b)))
			fmt.Println(fmt.Sprint(compare(a, b)), fmt.Sprint(floats(a, b)), word(a)+word(b)&^word(a-b))
		}
		fmt.Println(stores(a, int16(a>>7)))
		fmt.Println(index(uint8(a), []int{10, 20, 30, 40}))
	}
}
