// A function of package runtime that golang.org/x/sys/cpu takes by a linkname.
package main

import (
	"fmt"
	_ "unsafe"
)

//go:linkname auxv runtime.getAuxv
func auxv() []uintptr

func main() {
	words := auxv()
	fmt.Println(len(words)%2 == 0)
}
