// Package rand makes pseudo-random numbers.
package rand

import (
	"internal/godebug"
	"unsafe"
)

// Rand makes numbers from a source.
type Rand struct {
	src   Source
	words unsafe.Pointer // behind a source of ours, for methods that need no 64 bits

	// What Read has left over.
	rest      int64
	restBytes int
}

// New makes numbers from src.
func New(src Source) *Rand {
	r := &Rand{src: src}
	if s, ok := src.(*rngSource); ok {
		r.words = s.words
	}
	return r
}

// Seed restarts the source.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.restBytes = 0
}

// Int63 is a number from 0 to 1<<63 - 1.
func (r *Rand) Int63() int64 {
	if r.words != nil {
		return nextInt63(r.words)
	}
	return r.src.Int63()
}

// Uint32 is any number of 32 bits.
func (r *Rand) Uint32() uint32 {
	if r.words != nil {
		return nextUint32(r.words)
	}
	return uint32(r.src.Int63() >> 31)
}

// Uint64 is any number of 64 bits.
func (r *Rand) Uint64() uint64 {
	if r.words != nil {
		return nextUint64(r.words)
	}
	if s, ok := r.src.(Source64); ok {
		return s.Uint64()
	}
	return uint64(r.src.Int63())>>31 | uint64(r.src.Int63())<<32
}

// Int31 is a number from 0 to 1<<31 - 1.
func (r *Rand) Int31() int32 {
	if r.words != nil {
		return nextInt31(r.words)
	}
	return int32(r.src.Int63() >> 32)
}

// Int is a number that is not negative.
func (r *Rand) Int() int { return int(r.Int63()) }

// Int63n is a number from 0 to n - 1.
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	// Beyond this the numbers would not be evenly spread.
	limit := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > limit {
		v = r.Int63()
	}
	return v % n
}

// Int31n is a number from 0 to n - 1.
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	limit := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > limit {
		v = r.Int31()
	}
	return v % n
}

// scaled is Int31n by a product of 64 bits (D. Lemire, "Fast random integer generation in an interval").
func (r *Rand) scaled(n uint32) int {
	hi, lo := product(r.Uint32(), n)
	if lo < n {
		for threshold := -n % n; lo < threshold; {
			hi, lo = product(r.Uint32(), n)
		}
	}
	return int(hi)
}

// product is the two halves of a*b.
func product(a, b uint32) (hi, lo uint32)

// Intn is a number from 0 to n - 1.
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 is a number in [0, 1).
func (r *Rand) Float64() float64 {
	for {
		var f float64
		if r.words != nil {
			f = nextFloat(r.words)
		} else {
			f = float64(r.src.Int63()) / (1 << 63)
		}
		if f != 1 {
			return f
		}
	}
}

// Float32 is a number in [0, 1).
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm is a permutation of the numbers from 0 to n - 1.
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := range m {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle puts n elements into any order.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-2; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, r.scaled(uint32(i+1)))
	}
}

// Read fills p with random bytes: seven from each number.
func (r *Rand) Read(p []byte) (n int, err error) {
	for i := range p {
		if r.restBytes == 0 {
			r.rest = r.Int63()
			r.restBytes = 7
		}
		p[i] = byte(r.rest)
		r.rest >>= 8
		r.restBytes--
	}
	return len(p), nil
}

// The functions use one generator, the host's unless Seed is called.
var shared *Rand

func global() *Rand {
	if shared == nil {
		shared = &Rand{words: newHost()}
	}
	return shared
}

var seedNop = godebug.New("randseednop")

// Seed makes what follows determined by seed, in programs whose go.mod asks for a Go before 1.24; in others it does nothing.
//
// Deprecated: use New(NewSource(seed)).
func Seed(seed int64) {
	if seedNop.Value() == "0" {
		shared = New(NewSource(seed))
	}
}

// Int63 is a number from 0 to 1<<63 - 1.
func Int63() int64 { return global().Int63() }

// Uint32 is any number of 32 bits.
func Uint32() uint32 { return global().Uint32() }

// Uint64 is any number of 64 bits.
func Uint64() uint64 { return global().Uint64() }

// Int31 is a number from 0 to 1<<31 - 1.
func Int31() int32 { return global().Int31() }

// Int is a number that is not negative.
func Int() int { return global().Int() }

// Int63n is a number from 0 to n - 1.
func Int63n(n int64) int64 { return global().Int63n(n) }

// Int31n is a number from 0 to n - 1.
func Int31n(n int32) int32 { return global().Int31n(n) }

// Intn is a number from 0 to n - 1.
func Intn(n int) int { return global().Intn(n) }

// Float64 is a number in [0, 1).
func Float64() float64 { return global().Float64() }

// Float32 is a number in [0, 1).
func Float32() float32 { return global().Float32() }

// Perm is a permutation of the numbers from 0 to n - 1.
func Perm(n int) []int { return global().Perm(n) }

// Shuffle puts n elements into any order.
func Shuffle(n int, swap func(i, j int)) { global().Shuffle(n, swap) }

// Read fills p with random bytes.
//
// Deprecated: use crypto/rand.
func Read(p []byte) (n int, err error) { return global().Read(p) }

// NormFloat64 is normally distributed with mean 0 and standard deviation 1.
func NormFloat64() float64 { return global().NormFloat64() }

// ExpFloat64 is exponentially distributed with rate 1.
func ExpFloat64() float64 { return global().ExpFloat64() }
