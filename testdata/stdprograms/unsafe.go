// What package unsafe is for, in short.
package main

import (
	"fmt"
	"unsafe"
)

type s struct {
	a byte
	b int32
	c string
}

func main() {
	var x s
	fmt.Println(unsafe.Sizeof(x), unsafe.Offsetof(x.b), unsafe.Alignof(x.c))
	b := []byte("bytes")
	fmt.Println(unsafe.String(&b[0], 3), len(unsafe.Slice(&b[1], 2)))
	f := 1.5
	fmt.Println(*(*uint64)(unsafe.Pointer(&f)))

}
