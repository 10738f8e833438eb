// What package crypto/mldsa is for, in short.
package main

import (
	"bytes"
	"crypto/mldsa"
	"crypto/sha256"
	"fmt"
)

func main() {
	key, err := mldsa.NewPrivateKey(mldsa.MLDSA44(), bytes.Repeat([]byte{1}, 32))
	fmt.Println(err)
	sum := sha256.Sum256(key.PublicKey().Bytes())
	fmt.Printf("%d %x\n", len(key.PublicKey().Bytes()), sum[:8])
	sig, err := key.SignDeterministic([]byte("message"), nil)
	fmt.Println(len(sig), err, mldsa.Verify(key.PublicKey(), []byte("message"), sig, nil))
	fmt.Println(mldsa.Verify(key.PublicKey(), []byte("other"), sig, nil))

}
