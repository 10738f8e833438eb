// Package bigmod computes modulo large numbers for crypto/rsa and crypto/ecdsa: on integers of math/big, which the engine
// multiplies. Go's own takes as long for all numbers of a size; the words that it works on are 64 bits wide, which are
// objects here, so that it would be a hundred times slower and its time would tell of the numbers all the same.
package bigmod

import (
	"errors"
	"math/big"
	"math/bits"
)

var (
	errOverflow     = errors.New("input overflows the modulus")
	errOverflowSize = errors.New("input overflows the modulus size")
)

// Nat is a natural number with a size, which is the number of its words; operations modulo a number need the size of that.
// The zero value is zero, of no words.
type Nat struct {
	value big.Int
	size  int
}

// NewNat makes a zero of no words.
func NewNat() *Nat { return new(Nat) }

// sizeOf is the number of words that it takes.
func sizeOf(x *big.Int) int { return (x.BitLen() + bits.UintSize - 1) / bits.UintSize }

func fromBytes(b []byte) *Nat {
	x := new(Nat)
	x.value.SetBytes(b)
	x.size = sizeOf(&x.value)
	return x
}

// Bits has the words of x, least significant first.
func (x *Nat) Bits() []uint {
	words := make([]uint, x.size)
	for i, word := range x.value.Bits() {
		words[i] = uint(word)
	}
	return words
}

// SetBits sets x to the number of these words, least significant first.
func (x *Nat) SetBits(words []uint) *Nat {
	copied := make([]big.Word, len(words))
	for i, word := range words {
		copied[i] = big.Word(word)
	}
	x.value.SetBits(copied)
	x.size = len(words)
	return x
}

// Bytes is x in as many bytes as m has, the most significant one first.
func (x *Nat) Bytes(m *Modulus) []byte {
	if x.value.BitLen() > 8*m.Size() {
		panic("bigmod: modulus is smaller than nat")
	}
	return x.value.FillBytes(make([]byte, m.Size()))
}

// SetBytes sets x to a number below m.
func (x *Nat) SetBytes(b []byte, m *Modulus) (*Nat, error) {
	if err := x.setBytes(b, m); err != nil {
		return nil, err
	}
	if x.value.Cmp(&m.nat.value) >= 0 {
		return nil, errOverflow
	}
	return x, nil
}

// SetOverflowingBytes sets x to a number of as many bits as m, modulo m.
func (x *Nat) SetOverflowingBytes(b []byte, m *Modulus) (*Nat, error) {
	if err := x.setBytes(b, m); err != nil {
		return nil, err
	}
	if x.value.BitLen() > m.BitLen() {
		return nil, errOverflowSize
	}
	return x.reduce(m), nil
}

// setBytes sets x to a number of as many words as m.
func (x *Nat) setBytes(b []byte, m *Modulus) error {
	x.value.SetBytes(b)
	x.size = m.nat.size
	if sizeOf(&x.value) > x.size {
		return errOverflowSize
	}
	return nil
}

// SetUint sets x to a number of one word.
func (x *Nat) SetUint(y uint) *Nat {
	x.value.SetUint64(uint64(y))
	x.size = 1
	return x
}

// Equal is 1 if x is y, else 0.
func (x *Nat) Equal(y *Nat) uint { return one(x.value.Cmp(&y.value) == 0) }

// IsZero is 1 if x is 0, else 0.
func (x *Nat) IsZero() uint { return one(x.value.Sign() == 0) }

// IsOne is 1 if x is 1, else 0.
func (x *Nat) IsOne() uint { return one(x.value.IsUint64() && x.value.Uint64() == 1) }

// IsMinusOne is 1 if x is m-1, else 0.
func (x *Nat) IsMinusOne(m *Modulus) uint {
	next := new(big.Int).Add(&x.value, big.NewInt(1))
	return one(next.Cmp(&m.nat.value) == 0)
}

// IsOdd is 1 if x is odd, else 0.
func (x *Nat) IsOdd() uint { return x.value.Bit(0) }

func one(is bool) uint {
	if is {
		return 1
	}
	return 0
}

// TrailingZeroBitsVarTime is the number of zero bits at the end; of a zero, the number of all its bits.
func (x *Nat) TrailingZeroBitsVarTime() uint {
	if x.value.Sign() == 0 {
		return uint(x.size * bits.UintSize)
	}
	return x.value.TrailingZeroBits()
}

// BitLenVarTime is the number of bits without leading zeros.
func (x *Nat) BitLenVarTime() int { return x.value.BitLen() }

// ShiftRightVarTime shifts x by n bits.
func (x *Nat) ShiftRightVarTime(n uint) *Nat {
	x.value.Rsh(&x.value, n)
	return x
}

// ShiftRightByOne halves x.
func (x *Nat) ShiftRightByOne() *Nat { return x.ShiftRightVarTime(1) }

// DivShortVarTime divides x by y; the result is the remainder.
func (x *Nat) DivShortVarTime(y uint) uint {
	if y == 0 {
		panic("bigmod: division by zero")
	}
	divisor := new(big.Int).SetUint64(uint64(y))
	_, rest := x.value.QuoRem(&x.value, divisor, new(big.Int))
	return uint(rest.Uint64())
}

// GCDVarTime sets x to the greatest common divisor of a and b, neither of which is 0, and of which one is odd.
func (x *Nat) GCDVarTime(a, b *Nat) (*Nat, error) {
	if a.value.Sign() == 0 || b.value.Sign() == 0 {
		return nil, errors.New("extendedGCD: a or m is zero")
	}
	if a.IsOdd()|b.IsOdd() == 0 {
		return nil, errors.New("extendedGCD: both a and m are even")
	}
	x.value.GCD(nil, nil, &a.value, &b.value)
	x.size = max(a.size, b.size)
	return x, nil
}
