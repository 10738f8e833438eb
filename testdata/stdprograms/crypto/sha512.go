// What package crypto/sha512 is for, in short.
package main

import (
	"crypto/sha512"
	"fmt"
)

func main() {
	fmt.Printf("%x\n%x\n", sha512.Sum512([]byte("hello")), sha512.Sum384(nil))
	h := sha512.New512_256()
	h.Write([]byte("abc"))
	fmt.Printf("%x\n", h.Sum(nil))

}
