package main

import (
	"fmt"
	"unsafe"
)

func use(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	addr := uintptr(0x234)
	p := unsafe.Pointer(addr)
	q := unsafe.Pointer(uintptr(0x234))
	fmt.Println(p == q, p == nil, uintptr(q), p)
	fmt.Println(unsafe.Add(p, 4) == unsafe.Pointer(uintptr(0x238)))

	x, y := (*int)(p), (*int)(q)
	fmt.Println(x == y, x == nil, uintptr(unsafe.Pointer(y)), x)
	println(x == y)
	use("read", func() { fmt.Println(*x) })
	use("write", func() { *y = 1 })

	seen := map[*int]string{x: "once"}
	seen[y] = "twice"
	fmt.Println(len(seen), seen[x], any(x) == any(y))
}
