// What package crypto/rand is for, in short.
package main

import (
	"crypto/rand"
	"fmt"
	"math/big"
)

func main() {
	b := make([]byte, 16)
	n, err := rand.Read(b)
	fmt.Println(n, err)
	x, err := rand.Int(rand.Reader, big.NewInt(10))
	fmt.Println(x.Cmp(big.NewInt(10)), err, len(rand.Text()))
	p, err := rand.Prime(rand.Reader, 32)
	fmt.Println(p.BitLen(), p.ProbablyPrime(10), err)

}
