package rand

import "errors"

// PCG is a permuted congruential generator with 128 bits of state (M. E. O'Neill, variant DXSM).
type PCG struct {
	hi uint64
	lo uint64
}

// NewPCG begins with the state seed1, seed2.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed sets the state.
func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

// step is the next state: a linear congruence modulo 1<<128.
func step(hi, lo uint64) (nextHi, nextLo uint64)

// Uint64 is any number of 64 bits.
func (p *PCG) Uint64() uint64 {
	p.hi, p.lo = step(p.hi, p.lo)
	const multiplier = 0xda942042e4dd58b5
	hi := p.hi
	hi ^= hi >> 32
	hi *= multiplier
	hi ^= hi >> 48
	return hi * (p.lo | 1)
}

// AppendBinary appends the state.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, "pcg:"...)
	return appendBigEndian(appendBigEndian(b, p.hi), p.lo), nil
}

// MarshalBinary writes the state.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// UnmarshalBinary reads the state.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	p.hi, p.lo = bigEndian(data[4:]), bigEndian(data[12:])
	return nil
}

func appendBigEndian(b []byte, n uint64) []byte {
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(n>>shift))
	}
	return b
}

func bigEndian(b []byte) uint64 {
	n := uint64(0)
	for _, c := range b[:8] {
		n = n<<8 | uint64(c)
	}
	return n
}
