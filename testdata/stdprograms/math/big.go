// What package math/big is for, in short.
package main

import (
	"fmt"
	"math/big"
)

func main() {
	a, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	b := new(big.Int).Exp(a, big.NewInt(5), nil)
	q, r := new(big.Int).QuoRem(b, big.NewInt(-987654321), new(big.Int))
	fmt.Println(b, q, r, b.BitLen(), a.Cmp(b))
	fmt.Println(new(big.Int).MulRange(1, 30), new(big.Int).GCD(nil, nil, big.NewInt(48), big.NewInt(36)), big.NewInt(97).ProbablyPrime(5), new(big.Int).Sqrt(a))
	fmt.Println(big.NewRat(3, 6), new(big.Rat).Add(big.NewRat(1, 3), big.NewRat(1, 6)), new(big.Rat).SetFloat64(0.1).FloatString(30))
	f := new(big.Float).SetPrec(200).Quo(big.NewFloat(1), big.NewFloat(3))
	fmt.Println(f, f.Text('g', 40))
	fmt.Printf("%x %s\n", a, new(big.Int).ModInverse(big.NewInt(3), big.NewInt(11)))

}
