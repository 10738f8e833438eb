// What package crypto/ecdh is for, in short.
package main

import (
	"bytes"
	"crypto/ecdh"
	"crypto/rand"
	"fmt"
)

func main() {
	a, err := ecdh.X25519().NewPrivateKey(bytes.Repeat([]byte{7}, 32))
	fmt.Println(err)
	b, _ := ecdh.X25519().NewPrivateKey(bytes.Repeat([]byte{9}, 32))
	x, _ := a.ECDH(b.PublicKey())
	y, _ := b.ECDH(a.PublicKey())
	fmt.Printf("%x %v\n", x, bytes.Equal(x, y))
	p, err := ecdh.P256().GenerateKey(rand.Reader)
	fmt.Println(len(p.Bytes()), len(p.PublicKey().Bytes()), err)
	_, err = ecdh.P256().NewPublicKey([]byte{4, 1, 2})
	fmt.Println(err)

}
