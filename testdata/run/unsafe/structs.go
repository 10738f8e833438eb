// Structs of numbers over bytes and over other structs, and their bytes.
package main

import (
	"fmt"
	"unsafe"
)

type point struct {
	x, y uint16
}

type record struct {
	kind  uint8
	ok    bool
	at    [2]point
	total uint32
}

func (r *record) sum() int {
	return int(r.at[0].x) + int(r.at[1].y) + int(r.total)
}

type other struct {
	head [4]uint8
	rest [12]uint8
}

func main() {
	data := [32]uint8{7, 1, 1, 0, 2, 0, 3, 0, 4, 0, 0, 0, 5, 1}
	r := (*record)(unsafe.Pointer(&data))
	fmt.Println(*r, r.sum(), unsafe.Sizeof(*r))
	r.at[1] = point{0x102, 0x304}
	r.ok = false
	r.total++
	fmt.Println(data, r.sum())
	data[2] = 9
	copied := *r
	data[2] = 10
	fmt.Println(copied.at[0].x, r.at[0].x)

	table := (*[2][2]point)(unsafe.Pointer(&data))
	table[1][0].y = 0xabcd
	fmt.Println(data[:16], table[0])

	o := (*other)(unsafe.Pointer(&copied))
	o.head[0] = 200
	o.rest[8]++
	fmt.Println(copied, o.rest, (*[16]uint8)(unsafe.Pointer(&copied))[:])
}
