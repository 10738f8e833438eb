package rand

import "unsafe"

// Source makes numbers from 0 to 1<<63 - 1.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// Source64 also makes numbers of 64 bits.
type Source64 interface {
	Source
	Uint64() uint64
}

// rngSource adds numbers made 607 and 273 steps ago. Its state is the companion's.
type rngSource struct {
	words unsafe.Pointer
}

// NewSource begins a sequence that is determined by seed.
func NewSource(seed int64) Source {
	s := &rngSource{newLagged()}
	s.Seed(seed)
	return s
}

func newLagged() unsafe.Pointer

// newHost is the host's generator.
func newHost() unsafe.Pointer

func seedLagged(words unsafe.Pointer, seed int64)

// nextUint64 is what comes next, nextInt63 that without its highest bit.
func nextUint64(words unsafe.Pointer) uint64
func nextInt63(words unsafe.Pointer) int64

// nextInt31 is the upper half of what would have been the next Int63.
func nextInt31(words unsafe.Pointer) int32

// nextUint32 is the 32 bits below the sign of the next number.
func nextUint32(words unsafe.Pointer) uint32

// nextFloat is the next Int63 as a fraction, which may be rounded to 1.
func nextFloat(words unsafe.Pointer) float64

func (s *rngSource) Int63() int64    { return nextInt63(s.words) }
func (s *rngSource) Uint64() uint64  { return nextUint64(s.words) }
func (s *rngSource) Seed(seed int64) { seedLagged(s.words, seed) }
