// What package crypto/hpke is for, in short.
package main

import (
	"crypto/ecdh"
	"crypto/hpke"
	"fmt"
)

func main() {
	suite := hpke.DHKEM(ecdh.X25519())
	key, err := suite.GenerateKey()
	fmt.Println(err)
	sender, message := key.PublicKey(), []byte("hello")
	sealed, err := hpke.Seal(sender, hpke.HKDFSHA256(), hpke.AES128GCM(), []byte("info"), message)
	fmt.Println(len(sealed), err)
	open, err := hpke.Open(key, hpke.HKDFSHA256(), hpke.AES128GCM(), []byte("info"), sealed)
	fmt.Println(string(open), err)
	_, err = hpke.Open(key, hpke.HKDFSHA256(), hpke.AES128GCM(), []byte("other"), sealed)
	fmt.Println(err != nil)

}
