// What package crypto/mlkem/mlkemtest is for, in short.
package main

import (
	"bytes"
	"crypto/mlkem"
	"crypto/mlkem/mlkemtest"
	"fmt"
)

func main() {
	key, _ := mlkem.NewDecapsulationKey768(bytes.Repeat([]byte{1}, 64))
	shared, ciphertext, err := mlkemtest.Encapsulate768(key.EncapsulationKey(), bytes.Repeat([]byte{2}, 32))
	fmt.Printf("%x %d %v\n", shared, len(ciphertext), err)
	got, err := key.Decapsulate(ciphertext)
	fmt.Println(bytes.Equal(shared, got), err)

}
