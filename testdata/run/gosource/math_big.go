// Package math/big, from Go's source.
package main

import (
	"fmt"
	"math/big"
)

func main() {
	f := big.NewInt(1)
	for i := range int64(60) {
		f.Mul(f, big.NewInt(i+1))
	}
	q, r := new(big.Int).DivMod(f, big.NewInt(1_000_000_007), new(big.Int))
	fmt.Println(f, q, r, f.BitLen(), f.Text(36))
	s, _ := new(big.Int).SetString("-123456789012345678901234567890", 10)
	fmt.Println(s, s.Sign(), new(big.Int).Exp(big.NewInt(3), big.NewInt(200), nil), new(big.Int).Exp(big.NewInt(3), big.NewInt(2000), s.Abs(s)), new(big.Int).Sqrt(f))
	fmt.Println(new(big.Int).ModInverse(big.NewInt(3), big.NewInt(11)), big.NewInt(97).ProbablyPrime(10), new(big.Int).GCD(nil, nil, f, s), new(big.Int).Lsh(s, 77), new(big.Int).Rsh(s, 33), new(big.Int).Not(s))
	fmt.Println(big.NewRat(3, 6), new(big.Rat).Add(big.NewRat(1, 3), big.NewRat(1, 6)), big.NewRat(22, 7).FloatString(20))
	e, _ := new(big.Float).SetPrec(200).SetString("2.718281828459045235360287471352662497757")
	fmt.Println(e, new(big.Float).SetPrec(100).Sqrt(big.NewFloat(2)), e.Cmp(big.NewFloat(2.7)))
	fmt.Printf("%x %s %30d %.10f\n", s, s, s, e)
}
