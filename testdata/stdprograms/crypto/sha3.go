// What package crypto/sha3 is for, in short.
package main

import (
	"crypto/sha3"
	"fmt"
)

func main() {
	fmt.Printf("%x\n", sha3.Sum256([]byte("hello")))
	s := sha3.NewSHAKE128()
	s.Write([]byte("hello"))
	out := make([]byte, 20)
	s.Read(out)
	fmt.Printf("%x %d\n", out, sha3.New512().Size())

}
