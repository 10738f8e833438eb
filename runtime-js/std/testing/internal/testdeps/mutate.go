package testdeps

import "math"

// mutator changes inputs at random; the same seed gives the same changes.
type mutator struct{ state uint32 }

func newMutator(seed uint32) *mutator { return &mutator{seed | 1} }

// next is a step of the generator xorshift32.
func (m *mutator) next() uint32 {
	m.state ^= m.state << 13
	m.state ^= m.state >> 17
	m.state ^= m.state << 5
	return m.state
}

// below is a number from 0 to n-1.
func (m *mutator) below(n int) int { return int(m.next()>>1) % n }

func (m *mutator) chance(n int) bool { return m.below(n) == 0 }

// walk is the inputs that one leads to: a few steps away from it, again and again.
type walk struct {
	mutator *mutator
	base    []any
	values  []any
	steps   int
}

func newWalk(base []any, seed uint32) *walk { return &walk{mutator: newMutator(seed), base: base} }

const stepsAway = 4

// next is the input of the next step.
func (w *walk) next() []any {
	if w.steps%stepsAway == 0 {
		w.values = append([]any(nil), w.base...)
	}
	w.steps++
	w.mutator.mutate(w.values)
	return w.values
}

// mutate replaces values of an input by others; it leaves those that were there as they are.
func (m *mutator) mutate(values []any) {
	for again := true; again; again = m.chance(2) {
		at := m.below(len(values))
		values[at] = m.mutated(values[at])
	}
}

func (m *mutator) mutated(v any) any {
	switch v := v.(type) {
	case []byte:
		return m.bytes(v)
	case string:
		return string(m.bytes([]byte(v)))
	case bool:
		return !v
	case int:
		return int(m.integer(int64(v), 64))
	case int8:
		return int8(m.integer(int64(v), 8))
	case int16:
		return int16(m.integer(int64(v), 16))
	case int32:
		return int32(m.integer(int64(v), 32))
	case int64:
		return m.integer(v, 64)
	case uint:
		return uint(m.integer(int64(v), 64))
	case uint8:
		return uint8(m.integer(int64(v), 8))
	case uint16:
		return uint16(m.integer(int64(v), 16))
	case uint32:
		return uint32(m.integer(int64(v), 32))
	case uint64:
		return uint64(m.integer(int64(v), 64))
	case float32:
		return float32(m.float(float64(v)))
	case float64:
		return m.float(v)
	}
	return v
}

// integer changes a number of so many bits; higher ones of the result are to be cut off.
func (m *mutator) integer(v int64, bits int) int64 {
	switch m.below(5) {
	case 0:
		return v + int64(m.small())
	case 1:
		return v ^ 1<<m.below(bits)
	case 2:
		return edges[m.below(len(edges))] >> (64 - bits)
	case 3:
		return int64(m.next())<<32 | int64(m.next())
	}
	return int64(m.below(256)) - 128
}

// edges are numbers near which programs behave differently; those of fewer bits are their upper ends.
var edges = []int64{
	math.MaxInt64, math.MinInt64, math.MinInt64 + 1, -1, 0,
	math.MaxInt32, math.MaxInt32 + 1, math.MaxUint32, math.MaxUint32 + 1, 1 << 53, 1<<53 + 1, 1, 10, 100,
}

// small is a number that is not 0, mostly near it.
func (m *mutator) small() int {
	n := 1 + m.below(1<<m.below(8))
	if m.chance(2) {
		return -n
	}
	return n
}

func (m *mutator) float(v float64) float64 {
	switch m.below(6) {
	case 0:
		return v + float64(m.small())
	case 1:
		return -v
	case 2:
		return v * float64(m.small())
	case 3:
		return v / float64(m.small())
	case 4:
		return math.Float64frombits(math.Float64bits(v) ^ 1<<m.below(64))
	}
	return edgeFloats[m.below(len(edgeFloats))]
}

var edgeFloats = []float64{
	0, math.Copysign(0, -1), 1, 0.1, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64,
	math.MaxFloat32, 1 << 53, 1e21,
}
