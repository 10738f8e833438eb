// Package rand makes pseudo-random numbers.
package rand

import "math/bits"

// Source makes any numbers of 64 bits.
type Source interface {
	Uint64() uint64
}

// Rand makes numbers from a source.
type Rand struct {
	src Source
}

// New makes numbers from src.
func New(src Source) *Rand { return &Rand{src} }

// Uint64 is any number of 64 bits.
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Int64 is a number from 0 to 1<<63 - 1.
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Uint32 is any number of 32 bits.
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Int32 is a number from 0 to 1<<31 - 1.
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int is a number that is not negative.
func (r *Rand) Int() int { return int(r.src.Uint64() &^ (1 << 63)) }

// Uint is any number.
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// below is a number from 0 to n - 1: the upper half of a product, without the few that would make them uneven.
func (r *Rand) below(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		for threshold := -n % n; lo < threshold; {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

// Int64N is a number from 0 to n - 1.
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.below(uint64(n)))
}

// Uint64N is a number from 0 to n - 1.
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.below(n)
}

// Int32N is a number from 0 to n - 1.
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.below(uint64(n)))
}

// Uint32N is a number from 0 to n - 1.
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.below(uint64(n)))
}

// IntN is a number from 0 to n - 1.
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return r.intBelow(n)
}

// N is a number from 0 to n - 1 of any integer type.
func (r *Rand) N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(r.below(uint64(n)))
}

// UintN is a number from 0 to n - 1.
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.below(uint64(n)))
}

// intBelow is below with a shorter way for the host's generator.
func (r *Rand) intBelow(n int) int {
	if _, ok := r.src.(hostSource); ok && n < 1<<32 {
		return hostBelow(n)
	}
	return int(r.below(uint64(n)))
}

// Float64 is a number in [0, 1).
func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }

// Float32 is a number in [0, 1).
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// Perm is a permutation of the numbers from 0 to n - 1.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Shuffle puts n elements into any order.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, r.intBelow(i+1))
	}
}
