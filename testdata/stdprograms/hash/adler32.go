// What package hash/adler32 is for, in short.
package main

import (
	"fmt"
	"hash/adler32"
	"io"
)

func main() {
	fmt.Println(adler32.Checksum([]byte("Wikipedia")))
	h := adler32.New()
	io.WriteString(h, "Wiki")
	io.WriteString(h, "pedia")
	fmt.Printf("%x\n", h.Sum(nil))

}
