// What package crypto/ecdsa is for, in short.
package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
)

func main() {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	fmt.Println(err, key.Curve.Params().Name)
	hash := sha256.Sum256([]byte("message"))
	sig, err := ecdsa.SignASN1(rand.Reader, key, hash[:])
	fmt.Println(err, ecdsa.VerifyASN1(&key.PublicKey, hash[:], sig))
	hash[0] ^= 1
	fmt.Println(ecdsa.VerifyASN1(&key.PublicKey, hash[:], sig))

}
