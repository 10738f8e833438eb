// What package crypto/des is for, in short.
package main

import (
	"crypto/des"
	"fmt"
)

func main() {
	block, err := des.NewCipher([]byte("8bytekey"))
	fmt.Println(block.BlockSize(), err)
	out := make([]byte, 8)
	block.Encrypt(out, []byte("8 bytes!"))
	fmt.Printf("%x\n", out)
	triple, _ := des.NewTripleDESCipher([]byte("24 bytes of key material"))
	triple.Encrypt(out, []byte("8 bytes!"))
	fmt.Printf("%x\n", out)

}
