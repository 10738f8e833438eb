// What package crypto/dsa is for, in short.
package main

import (
	"crypto/dsa"
	"crypto/rand"
	"fmt"
	"math/big"
)

func main() {
	var key dsa.PrivateKey
	key.P, _ = new(big.Int).SetString("23", 10)
	key.Q = big.NewInt(11)
	key.G = big.NewInt(4)
	key.X = big.NewInt(3)
	key.Y = new(big.Int).Exp(key.G, key.X, key.P)
	fmt.Println(key.Y, dsa.L1024N160)
	var bad dsa.PrivateKey
	fmt.Println(dsa.GenerateKey(&bad, rand.Reader))
	fmt.Println(dsa.Verify(&key.PublicKey, []byte{1}, big.NewInt(0), big.NewInt(1)))

}
