// What package structs is for, in short.
package main

import (
	"fmt"
	"structs"
	"unsafe"
)

type layout struct {
	_ structs.HostLayout
	N int32
}

func main() {
	l := layout{N: 5}
	fmt.Println(l.N, unsafe.Sizeof(l))

}
