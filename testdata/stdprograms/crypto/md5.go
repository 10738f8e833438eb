// What package crypto/md5 is for, in short.
package main

import (
	"crypto/md5"
	"fmt"
	"io"
)

func main() {
	fmt.Printf("%x\n", md5.Sum([]byte("hello")))
	h := md5.New()
	io.WriteString(h, "hel")
	io.WriteString(h, "lo")
	fmt.Printf("%x %d %d\n", h.Sum(nil), h.Size(), h.BlockSize())

}
