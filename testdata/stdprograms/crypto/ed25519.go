// What package crypto/ed25519 is for, in short.
package main

import (
	"crypto/ed25519"
	"fmt"
)

func main() {
	key := ed25519.NewKeyFromSeed([]byte("0123456789abcdef0123456789abcdef"))
	sig := ed25519.Sign(key, []byte("message"))
	public := key.Public().(ed25519.PublicKey)
	fmt.Printf("%x\n%x\n", public, sig)
	fmt.Println(ed25519.Verify(public, []byte("message"), sig), ed25519.Verify(public, []byte("other"), sig))

}
