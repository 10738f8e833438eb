// unsafe.Sizeof, Offsetof and Alignof are constants of a 64-bit platform.
package main

import (
	"fmt"
	"unsafe"
)

type S struct {
	a bool
	b int64
	c bool
	d int32
	e string
	f []int
	g any
	h [3]uint16
}

const size = unsafe.Sizeof(S{})

var arr [unsafe.Sizeof(int64(0))]byte

func main() {
	var s S
	fmt.Println(unsafe.Sizeof(int8(0)), unsafe.Sizeof(0), unsafe.Sizeof(uintptr(0)), unsafe.Sizeof(""), unsafe.Sizeof([]int{}))
	fmt.Println(size, unsafe.Offsetof(s.b), unsafe.Offsetof(s.c), unsafe.Offsetof(s.d), unsafe.Offsetof(s.e), unsafe.Offsetof(s.h))
	fmt.Println(unsafe.Alignof(s), unsafe.Alignof(s.c), unsafe.Alignof(s.h))
	fmt.Println(len(arr), unsafe.Sizeof(struct{}{}), unsafe.Sizeof([0]int{}), unsafe.Sizeof(complex64(0)))
	fmt.Println(unsafe.Sizeof(&s), unsafe.Sizeof(func() {}), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof('a'), unsafe.Sizeof(true))
	fmt.Printf("%T\n", unsafe.Sizeof(s))
}
