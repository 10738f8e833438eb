package bigmod

import (
	"errors"
	"math/big"
)

// Modulus is a number above 1, modulo which others are computed.
type Modulus struct {
	nat *Nat
}

// NewModulus makes a modulus of bytes, the most significant one first.
func NewModulus(b []byte) (*Modulus, error) { return newModulus(fromBytes(b)) }

// NewModulusProduct makes a modulus that is the product of two numbers.
func NewModulusProduct(a, b []byte) (*Modulus, error) {
	x := fromBytes(a)
	x.value.Mul(&x.value, &fromBytes(b).value)
	x.size = sizeOf(&x.value)
	return newModulus(x)
}

func newModulus(n *Nat) (*Modulus, error) {
	if n.value.BitLen() < 2 {
		return nil, errors.New("modulus must be > 1")
	}
	return &Modulus{n}, nil
}

// BitLen is the number of the modulus' bits.
func (m *Modulus) BitLen() int { return m.nat.value.BitLen() }

// Size is the number of its bytes.
func (m *Modulus) Size() int { return (m.BitLen() + 7) / 8 }

// Nat is a copy of the modulus as a number.
func (m *Modulus) Nat() *Nat {
	n := &Nat{size: m.nat.size}
	n.value.Set(&m.nat.value)
	return n
}

// ExpandFor gives x the size of m, which is not smaller.
func (x *Nat) ExpandFor(m *Modulus) *Nat {
	if x.size > m.nat.size {
		panic("bigmod: internal error: shrinking nat")
	}
	x.size = m.nat.size
	return x
}

// reduce takes x modulo m.
func (x *Nat) reduce(m *Modulus) *Nat {
	x.value.Mod(&x.value, &m.nat.value)
	x.size = m.nat.size
	return x
}

// Mod sets x to y modulo m.
func (x *Nat) Mod(y *Nat, m *Modulus) *Nat {
	x.value.Set(&y.value)
	return x.reduce(m)
}

// Add adds y to x, modulo m.
func (x *Nat) Add(y *Nat, m *Modulus) *Nat {
	x.value.Add(&x.value, &y.value)
	return x.reduce(m)
}

// Sub subtracts y from x, modulo m.
func (x *Nat) Sub(y *Nat, m *Modulus) *Nat {
	x.value.Sub(&x.value, &y.value)
	return x.reduce(m)
}

// SubOne subtracts 1 from x, modulo m.
func (x *Nat) SubOne(m *Modulus) *Nat {
	x.value.Sub(&x.value, big.NewInt(1))
	return x.reduce(m)
}

// Mul multiplies x by y, modulo m.
func (x *Nat) Mul(y *Nat, m *Modulus) *Nat {
	x.value.Mul(&x.value, &y.value)
	return x.reduce(m)
}

// Exp sets x to a power of y modulo m, which is odd. The bytes of the exponent begin with the most significant one.
func (x *Nat) Exp(y *Nat, e []byte, m *Modulus) *Nat {
	if m.nat.IsOdd() == 0 {
		panic("bigmod: modulus for Exp must be odd")
	}
	return x.power(y, new(big.Int).SetBytes(e), m)
}

// ExpShortVarTime sets x to a power of y modulo m, which is odd.
func (x *Nat) ExpShortVarTime(y *Nat, e uint, m *Modulus) *Nat {
	if m.nat.IsOdd() == 0 {
		panic("bigmod: modulus for ExpShortVarTime must be odd")
	}
	return x.power(y, new(big.Int).SetUint64(uint64(e)), m)
}

func (x *Nat) power(y *Nat, e *big.Int, m *Modulus) *Nat {
	x.value.Exp(&y.value, e, &m.nat.value)
	x.size = m.nat.size
	return x
}

// InverseVarTime sets x to the number by which a is 1 modulo m, if there is one.
func (x *Nat) InverseVarTime(a *Nat, m *Modulus) (*Nat, bool) {
	inverse := new(big.Int).ModInverse(&a.value, &m.nat.value)
	if inverse == nil {
		return x, false
	}
	x.value.Set(inverse)
	x.size = m.nat.size
	return x, true
}
