// What package crypto/pbkdf2 is for, in short.
package main

import (
	"crypto/pbkdf2"
	"crypto/sha256"
	"fmt"
)

func main() {
	key, err := pbkdf2.Key(sha256.New, "password", []byte("salt"), 100, 24)
	fmt.Printf("%x %v\n", key, err)

}
