package big

import "math/rand"

// Rand sets z to a number from 0 to n, n not included, by rnd; to 0 if n is not positive.
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.Sign() <= 0 {
		return z.SetInt64(0)
	}
	bits := n.BitLen()
	words := make([]Word, (bits+63)/64)
	mask := ^Word(0) >> (uint(-bits) % 64)
	limit := new(Int).Set(n)
	for {
		for i := range words {
			low := Word(rnd.Uint32())
			words[i] = low | Word(rnd.Uint32())<<32
		}
		words[len(words)-1] &= mask
		if z.SetBits(words).Cmp(limit) < 0 {
			return z.Set(new(Int).Set(z))
		}
	}
}
