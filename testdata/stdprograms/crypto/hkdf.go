// What package crypto/hkdf is for, in short.
package main

import (
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
)

func main() {
	key, err := hkdf.Key(sha256.New, []byte("secret"), []byte("salt"), "info", 32)
	fmt.Printf("%x %v\n", key, err)
	prk, _ := hkdf.Extract(sha256.New, []byte("secret"), nil)
	out, err := hkdf.Expand(sha256.New, prk, "x", 10)
	fmt.Printf("%x %v\n", out, err)
	_, err = hkdf.Key(sha256.New, nil, nil, "", 100000)
	fmt.Println(err)

}
