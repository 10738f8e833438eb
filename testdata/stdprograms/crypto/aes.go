// What package crypto/aes is for, in short.
package main

import (
	"crypto/aes"
	"fmt"
)

func main() {
	block, err := aes.NewCipher([]byte("0123456789abcdef"))
	fmt.Println(block.BlockSize(), err)
	out := make([]byte, 16)
	block.Encrypt(out, []byte("exampleplaintext"))
	fmt.Printf("%x\n", out)
	block.Decrypt(out, out)
	fmt.Println(string(out))
	_, err = aes.NewCipher([]byte("short"))
	fmt.Println(err)

}
