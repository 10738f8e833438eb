// What package crypto/cipher is for, in short.
package main

import (
	"crypto/aes"
	"crypto/cipher"
	"fmt"
)

func main() {
	block, _ := aes.NewCipher([]byte("0123456789abcdef"))
	gcm, err := cipher.NewGCM(block)
	fmt.Println(gcm.NonceSize(), gcm.Overhead(), err)
	sealed := gcm.Seal(nil, []byte("twelve bytes"), []byte("secret"), []byte("more"))
	fmt.Printf("%x\n", sealed)
	plain, err := gcm.Open(nil, []byte("twelve bytes"), sealed, []byte("more"))
	fmt.Println(string(plain), err)
	sealed[0] ^= 1
	_, err = gcm.Open(nil, []byte("twelve bytes"), sealed, []byte("more"))
	fmt.Println(err)
	ctr := cipher.NewCTR(block, make([]byte, 16))
	out := make([]byte, 5)
	ctr.XORKeyStream(out, []byte("hello"))
	fmt.Printf("%x\n", out)
	cbc := make([]byte, 16)
	cipher.NewCBCEncrypter(block, make([]byte, 16)).CryptBlocks(cbc, []byte("exampleplaintext"))
	fmt.Printf("%x\n", cbc)

}
