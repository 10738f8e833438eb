// What package crypto is for, in short.
package main

import (
	"crypto"
	_ "crypto/md5"
	_ "crypto/sha256"
	"fmt"
)

func main() {
	fmt.Println(crypto.SHA256, crypto.SHA256.Size(), crypto.SHA256.Available(), crypto.MD4.Available())
	h := crypto.MD5.New()
	h.Write([]byte("abc"))
	fmt.Printf("%x %v\n", h.Sum(nil), crypto.SHA256.HashFunc())

}
