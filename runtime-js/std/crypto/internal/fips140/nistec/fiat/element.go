// Package fiat has the fields of the NIST curves for crypto/ecdsa and crypto/ecdh, on integers of math/big, which the engine
// multiplies. Go's own takes as long for all elements; what it works on are words of 64 bits, see package bigmod.
package fiat

import (
	"errors"
	"math/big"
)

// field is a prime field; its types have no values.
type field interface {
	prime() *big.Int
	// name is what messages call an element.
	name() string
}

// element is an element of a field: a number below the prime.
type element[F field] struct {
	x big.Int
}

func (e *element[F]) prime() *big.Int {
	var f F
	return f.prime()
}

func (e *element[F]) reduce() *element[F] {
	e.x.Mod(&e.x, e.prime())
	return e
}

// One sets e to 1.
func (e *element[F]) One() *element[F] {
	e.x.SetInt64(1)
	return e
}

// Set sets e to t.
func (e *element[F]) Set(t *element[F]) *element[F] {
	e.x.Set(&t.x)
	return e
}

// Select sets e to a if cond is 1, to b if it is 0.
func (e *element[F]) Select(a, b *element[F], cond int) *element[F] {
	if cond == 1 {
		return e.Set(a)
	}
	return e.Set(b)
}

// Equal is 1 if e is t, else 0.
func (e *element[F]) Equal(t *element[F]) int { return one(e.x.Cmp(&t.x) == 0) }

// IsZero is 1 if e is 0, else 0.
func (e *element[F]) IsZero() int { return one(e.x.Sign() == 0) }

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// Bytes is e in as many bytes as the prime has, the most significant one first.
func (e *element[F]) Bytes() []byte { return e.x.FillBytes(make([]byte, sizeOf(e.prime()))) }

// SetBytes sets e to a number below the prime, of as many bytes; others are an error, and do not change e.
func (e *element[F]) SetBytes(v []byte) (*element[F], error) {
	var f F
	x, err := decode(v, f)
	if err != nil {
		return nil, err
	}
	e.x.Set(x)
	return e, nil
}

func decode(v []byte, f field) (*big.Int, error) {
	x := new(big.Int).SetBytes(v)
	if len(v) != sizeOf(f.prime()) || x.Cmp(f.prime()) >= 0 {
		return nil, errors.New("invalid " + f.name() + " encoding")
	}
	return x, nil
}

func sizeOf(prime *big.Int) int { return (prime.BitLen() + 7) / 8 }

// Add sets e to the sum of a and b.
func (e *element[F]) Add(a, b *element[F]) *element[F] {
	e.x.Add(&a.x, &b.x)
	return e.reduce()
}

// Sub sets e to the difference of a and b.
func (e *element[F]) Sub(a, b *element[F]) *element[F] {
	e.x.Sub(&a.x, &b.x)
	return e.reduce()
}

// Mul sets e to the product of a and b.
func (e *element[F]) Mul(a, b *element[F]) *element[F] {
	e.x.Mul(&a.x, &b.x)
	return e.reduce()
}

// Square sets e to the square of a.
func (e *element[F]) Square(a *element[F]) *element[F] { return e.Mul(a, a) }

// Invert sets e to the number by which a is 1; to 0 if a is 0.
func (e *element[F]) Invert(a *element[F]) *element[F] {
	invert(&e.x, &a.x, e.prime())
	return e
}

func invert(z, a, prime *big.Int) {
	if a.Sign() == 0 {
		z.SetInt64(0)
	} else {
		z.ModInverse(a, prime)
	}
}
