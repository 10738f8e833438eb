// Package maphash has hash functions for tables, which differ from one run of a program to the next.
package maphash

import (
	"hash"
	"math/rand/v2"
)

// Seed chooses one of the hash functions. The zero one is none.
type Seed struct {
	s uint64
}

// MakeSeed makes a random seed.
func MakeSeed() Seed {
	return Seed{rand.Uint64() | 1}
}

func (s Seed) check() {
	if s.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
}

// Hash computes the hash of bytes that are written to it. The zero one has a random seed.
type Hash struct {
	_     [0]func() // not comparable
	seed  Seed
	state state
}

// state is two hashes of 32 bits, which hosts compute fast, and how many bytes are in them.
type state struct {
	a, b, n uint32
}

func start(seed Seed) state {
	return state{uint32(seed.s), uint32(seed.s >> 32), 0}
}

func (s *state) add(c byte) {
	x := uint32(c) + 1
	a := (s.a ^ x*0xcc9e2d51) * 0x85ebca6b
	b := (s.b ^ x*0x1b873593) * 0xc2b2ae35
	s.a = a ^ a>>15 ^ b<<7
	s.b = b ^ b>>13
	s.n++
}

func (s state) sum() uint64 {
	a := mixed(s.a ^ s.n)
	b := mixed(s.b + a)
	return uint64(mixed(a^b))<<32 | uint64(b)
}

// mixed lets every bit depend on all.
func mixed(x uint32) uint32 {
	x = (x ^ x>>16) * 0x85ebca6b
	x = (x ^ x>>13) * 0xc2b2ae35
	return x ^ x>>16
}

func (h *Hash) begin() {
	if h.seed.s == 0 {
		h.SetSeed(MakeSeed())
	}
}

// WriteByte adds a byte. It does not fail.
func (h *Hash) WriteByte(b byte) error {
	h.begin()
	h.state.add(b)
	return nil
}

// Write adds bytes. It does not fail.
func (h *Hash) Write(b []byte) (int, error) {
	h.begin()
	for _, c := range b {
		h.state.add(c)
	}
	return len(b), nil
}

// WriteString adds the bytes of a string. It does not fail.
func (h *Hash) WriteString(s string) (int, error) {
	h.begin()
	for i := range len(s) {
		h.state.add(s[i])
	}
	return len(s), nil
}

// Seed is the seed of h.
func (h *Hash) Seed() Seed {
	h.begin()
	return h.seed
}

// SetSeed sets the seed and forgets all bytes.
func (h *Hash) SetSeed(seed Seed) {
	seed.check()
	h.seed = seed
	h.state = start(seed)
}

// Reset forgets all bytes.
func (h *Hash) Reset() {
	h.begin()
	h.state = start(h.seed)
}

// Sum64 is the hash of the bytes so far.
func (h *Hash) Sum64() uint64 {
	h.begin()
	return h.state.sum()
}

// Sum appends the hash to b, the most significant byte first.
func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(x>>shift))
	}
	return b
}

// Size is how many bytes a hash has.
func (h *Hash) Size() int { return 8 }

// BlockSize is how many bytes are best written at once.
func (h *Hash) BlockSize() int { return 128 }

// Clone copies h.
func (h *Hash) Clone() (hash.Cloner, error) {
	h.begin()
	return &Hash{seed: h.seed, state: h.state}, nil
}

// Bytes is the hash of b.
func Bytes(seed Seed, b []byte) uint64 {
	seed.check()
	s := start(seed)
	for _, c := range b {
		s.add(c)
	}
	return s.sum()
}

// String is the hash of the bytes of s.
func String(seed Seed, s string) uint64 {
	seed.check()
	state := start(seed)
	for i := range len(s) {
		state.add(s[i])
	}
	return state.sum()
}

// Hasher hashes and compares values of a type for a table.
type Hasher[T any] interface {
	Hash(*Hash, T)
	Equal(T, T) bool
}

// ComparableHasher is the Hasher for == .
type ComparableHasher[T comparable] struct {
	_ [0]func(T)
}

// Hash adds v to h.
func (ComparableHasher[T]) Hash(h *Hash, v T) { WriteComparable(h, v) }

// Equal is == .
func (ComparableHasher[T]) Equal(x, y T) bool { return x == y }

// Comparable is a hash of v, the same for values that are equal.
func Comparable[T comparable](seed Seed, v T) uint64 {
	return String(seed, key(v))
}

// WriteComparable adds v to the bytes of h, the same for values that are equal.
func WriteComparable[T comparable](h *Hash, x T) {
	h.WriteString(key(x))
}

// key is the same for values that are equal, and for no others. What is not equal to itself has another one each time.
func key(x any) string
