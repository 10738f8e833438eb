// What package crypto/sha1 is for, in short.
package main

import (
	"crypto/sha1"
	"fmt"
	"io"
)

func main() {
	fmt.Printf("%x\n", sha1.Sum([]byte("hello")))
	h := sha1.New()
	io.WriteString(h, "hello")
	fmt.Printf("%x %d\n", h.Sum(nil), h.BlockSize())

}
