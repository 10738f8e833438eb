// What package crypto/mlkem is for, in short.
package main

import (
	"bytes"
	"crypto/mlkem"
	"crypto/sha256"
	"fmt"
)

func main() {
	key, err := mlkem.NewDecapsulationKey768(bytes.Repeat([]byte{1}, 64))
	fmt.Println(err)
	sum := sha256.Sum256(key.EncapsulationKey().Bytes())
	fmt.Printf("%d %x\n", len(key.EncapsulationKey().Bytes()), sum[:8])
	shared, ciphertext := key.EncapsulationKey().Encapsulate()
	got, err := key.Decapsulate(ciphertext)
	fmt.Println(len(ciphertext), bytes.Equal(shared, got), err)
	_, err = key.Decapsulate([]byte{1})
	fmt.Println(err)

}
