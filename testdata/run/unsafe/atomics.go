package main

import (
	"fmt"
	"sync/atomic"
	"unsafe"
)

func main() {
	var x int32
	a := (*atomic.Int32)(unsafe.Pointer(&x))
	a.Add(3)
	fmt.Println(x, a.Load())
	var y uint64
	b := (*atomic.Int64)(unsafe.Pointer(&y))
	b.Add(3)
	fmt.Println(y, b.Load())
	var z uintptr
	c := (*atomic.Uintptr)(unsafe.Pointer(&z))
	c.Add(3)
	fmt.Println(c.Swap(9), z)
	var p unsafe.Pointer
	d := (*atomic.Pointer[int32])(unsafe.Pointer(&p))
	d.Store(&x)
	fmt.Println(p == unsafe.Pointer(&x))
	type S struct { v, w int32 }
	var s S
	e := (*atomic.Int32)(unsafe.Pointer(&s.w))
	e.Add(5)
	fmt.Println(s)
}
