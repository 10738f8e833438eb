// What package crypto/rsa is for, in short.
package main

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"fmt"
)

func main() {
	key, err := rsa.GenerateKey(rand.Reader, 1024)
	fmt.Println(err, key.N.BitLen(), key.E, key.Validate())
	hash := sha256.Sum256([]byte("message"))
	sig, err := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, hash[:])
	fmt.Println(err, rsa.VerifyPKCS1v15(&key.PublicKey, crypto.SHA256, hash[:], sig))
	sig[0] ^= 1
	fmt.Println(rsa.VerifyPKCS1v15(&key.PublicKey, crypto.SHA256, hash[:], sig))
	sealed, err := rsa.EncryptOAEP(sha256.New(), rand.Reader, &key.PublicKey, []byte("hi"), nil)
	fmt.Println(len(sealed), err)
	open, err := rsa.DecryptOAEP(sha256.New(), nil, key, sealed, nil)
	fmt.Println(string(open), err)

}
