// What package crypto/sha256 is for, in short.
package main

import (
	"crypto/sha256"
	"encoding"
	"fmt"
	"io"
)

func main() {
	fmt.Printf("%x\n%x\n", sha256.Sum256([]byte("hello")), sha256.Sum224(nil))
	h := sha256.New()
	for range 1000 {
		io.WriteString(h, "abcdefghij")
	}
	fmt.Printf("%x\n", h.Sum(nil))
	state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Println(len(state), err)

}
