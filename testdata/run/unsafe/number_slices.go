package main

import (
	"fmt"
	"math"
	"unsafe"
)

// Slices of numbers seen as slices of other numbers of the same size, and made through them.

func grow(p unsafe.Pointer, n int) {
	s := (*[]int64)(p)
	larger := make([]int64, len(*s), len(*s)+n)
	copy(larger, *s)
	*s = larger
}

func main() {
	floats := []float64{1, -2.5, math.Inf(1)}
	bits := *(*[]int64)(unsafe.Pointer(&floats))
	fmt.Println(bits, len(bits), cap(bits))
	bits[0] = int64(math.Float64bits(7))
	floats[1] = 0
	fmt.Println(floats, bits)
	grow(unsafe.Pointer(&floats), 3)
	floats = append(floats, 3, 4)
	floats[0]++
	fmt.Println(floats, len(floats), cap(floats), bits[0] == int64(math.Float64bits(7)))
	again := *(*[]int64)(unsafe.Pointer(&floats))
	again[1] = 1
	fmt.Println(floats[1], again[0] == int64(math.Float64bits(8)))
	for i := 0; i < 40; i++ {
		floats = append(floats, float64(i))
	}
	copy(floats[5:], floats)
	fmt.Println(floats[40:])

	var none []float64
	grow(unsafe.Pointer(&none), 2)
	none = append(none, 1.5)
	fmt.Println(none, cap(none))

	words := []uint32{1, 1 << 31}
	ints := *(*[]int32)(unsafe.Pointer(&words))
	ints[0] = -1
	fmt.Println(words, ints)
	*(*[]int32)(unsafe.Pointer(&words)) = append(ints, 5)
	words[2]++
	fmt.Println(words)

	large := []uint64{1 << 63, 5}
	signed := *(*[]int64)(unsafe.Pointer(&large))
	signed[1] = -1
	fmt.Println(large, signed)
	*(*[]int64)(unsafe.Pointer(&large)) = []int64{-2, 3}
	large[1]++
	fmt.Println(large)
	plain := *(*[]int)(unsafe.Pointer(&signed))
	plain[0] = 9
	fmt.Println(signed, plain)
}
