// What package crypto/rc4 is for, in short.
package main

import (
	"crypto/rc4"
	"fmt"
)

func main() {
	c, err := rc4.NewCipher([]byte("Key"))
	out := make([]byte, 9)
	c.XORKeyStream(out, []byte("Plaintext"))
	fmt.Printf("%X %v\n", out, err)

}
