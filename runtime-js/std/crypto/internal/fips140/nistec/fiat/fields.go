package fiat

import "math/big"

type (
	p224 struct{}
	p256 struct{}
	p384 struct{}
	p521 struct{}
)

// The elements of the fields that are no P256Element.
type (
	P224Element = element[p224]
	P384Element = element[p384]
	P521Element = element[p521]
)

// The primes of FIPS 186: 2^224 - 2^96 + 1, and so on.
var (
	prime224 = number("ffffffffffffffffffffffffffffffff000000000000000000000001")
	prime256 = number("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff")
	prime384 = number("fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff")
	prime521 = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 521), big.NewInt(1))
)

func number(hex string) *big.Int {
	n, _ := new(big.Int).SetString(hex, 16)
	return n
}

func (p224) prime() *big.Int { return prime224 }
func (p256) prime() *big.Int { return prime256 }
func (p384) prime() *big.Int { return prime384 }
func (p521) prime() *big.Int { return prime521 }

func (p224) name() string { return "P224Element" }
func (p256) name() string { return "P256 element" }
func (p384) name() string { return "P384Element" }
func (p521) name() string { return "P521Element" }
