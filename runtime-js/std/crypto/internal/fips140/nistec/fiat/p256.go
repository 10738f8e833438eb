package fiat

import "math/big"

// P256Element is an element of the field of P-256: a number times 2^256, modulo the prime (Montgomery's form), in words of
// which the first is the least significant. The tables of package nistec are arrays of them.
type P256Element struct {
	words [4]uint64
}

var (
	factor        = new(big.Int).Mod(new(big.Int).Lsh(big.NewInt(1), 256), prime256)
	factorSquared = new(big.Int).Mul(factor, factor)
	inverseFactor = new(big.Int).ModInverse(factor, prime256)
	factorElement = new(P256Element).set(new(big.Int).Set(factor))
)

func (e *P256Element) number() *big.Int {
	words := make([]big.Word, len(e.words))
	for i, word := range e.words {
		words[i] = big.Word(word)
	}
	return new(big.Int).SetBits(words)
}

// set sets e to x modulo the prime.
func (e *P256Element) set(x *big.Int) *P256Element {
	e.words = [4]uint64{}
	for i, word := range x.Mod(x, prime256).Bits() {
		e.words[i] = uint64(word)
	}
	return e
}

// One sets e to 1.
func (e *P256Element) One() *P256Element { return e.Set(factorElement) }

// Set sets e to t.
func (e *P256Element) Set(t *P256Element) *P256Element {
	e.words = t.words
	return e
}

// Select sets e to a if cond is 1, to b if it is 0.
func (e *P256Element) Select(a, b *P256Element, cond int) *P256Element {
	if cond == 1 {
		return e.Set(a)
	}
	return e.Set(b)
}

// Equal is 1 if e is t, else 0.
func (e *P256Element) Equal(t *P256Element) int { return one(e.words == t.words) }

// IsZero is 1 if e is 0, else 0.
func (e *P256Element) IsZero() int { return e.Equal(new(P256Element)) }

// Bytes is e in 32 bytes, the most significant one first.
func (e *P256Element) Bytes() []byte {
	x := e.number()
	x.Mod(x.Mul(x, inverseFactor), prime256)
	return x.FillBytes(make([]byte, sizeOf(prime256)))
}

// SetBytes sets e to a number below the prime, of 32 bytes; others are an error, and do not change e.
func (e *P256Element) SetBytes(v []byte) (*P256Element, error) {
	x, err := decode(v, p256{})
	if err != nil {
		return nil, err
	}
	return e.set(x.Mul(x, factor)), nil
}

// Add sets e to the sum of a and b.
func (e *P256Element) Add(a, b *P256Element) *P256Element {
	x := a.number()
	return e.set(x.Add(x, b.number()))
}

// Sub sets e to the difference of a and b.
func (e *P256Element) Sub(a, b *P256Element) *P256Element {
	x := a.number()
	return e.set(x.Sub(x, b.number()))
}

// Mul sets e to the product of a and b.
func (e *P256Element) Mul(a, b *P256Element) *P256Element {
	x := a.number()
	x.Mul(x, b.number())
	return e.set(x.Mul(x, inverseFactor))
}

// Square sets e to the square of a.
func (e *P256Element) Square(a *P256Element) *P256Element { return e.Mul(a, a) }

// Invert sets e to the number by which a is 1; to 0 if a is 0.
func (e *P256Element) Invert(a *P256Element) *P256Element {
	x := a.number()
	invert(x, x, prime256)
	return e.set(x.Mul(x, factorSquared))
}
