package rand

import "errors"

// ChaCha8 is a generator made of the stream cipher ChaCha with 8 rounds (D. J. Bernstein; as a generator: C2SP
// chacha8rand). A block of 32 numbers is made at once; from time to time, the last four are the next key.
type ChaCha8 struct {
	block [32]uint64
	key   [4]uint64
	next  int    // index in block
	count int    // of numbers in block to give out
	index uint32 // of the block under this key, in steps of 4

	// Bytes of a number that Read has begun: the last n.
	rest  [8]byte
	bytes int
}

// fill makes the block of that index: four ChaCha blocks, interleaved.
func fill(block *[32]uint64, key *[4]uint64, index uint32)

// NewChaCha8 begins with a key.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := &ChaCha8{}
	c.Seed(seed)
	return c
}

// Seed sets the key.
func (c *ChaCha8) Seed(seed [32]byte) {
	*c = ChaCha8{count: 32}
	for i := range c.key {
		c.key[i] = littleEndian(seed[8*i:])
	}
	fill(&c.block, &c.key, 0)
}

// Uint64 is any number of 64 bits.
func (c *ChaCha8) Uint64() uint64 {
	if c.next >= c.count {
		c.refill()
	}
	c.next++
	return c.block[c.next-1]
}

func (c *ChaCha8) refill() {
	c.index += 4
	if c.index == 16 {
		copy(c.key[:], c.block[28:])
		c.index = 0
	}
	fill(&c.block, &c.key, c.index)
	c.next = 0
	c.count = 32
	if c.index == 12 {
		c.count = 28
	}
}

// Read fills p with random bytes.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for i := range p {
		if c.bytes == 0 {
			copy(c.rest[:], appendLittleEndian(nil, c.Uint64()))
			c.bytes = 8
		}
		p[i] = c.rest[8-c.bytes]
		c.bytes--
	}
	return len(p), nil
}

// AppendBinary appends the state.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.bytes > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, byte(c.bytes))
		b = append(b, c.rest[8-c.bytes:]...)
	}
	b = append(b, "chacha8:"...)
	b = appendBigEndian(b, uint64(c.index/4*32)+uint64(c.next))
	for _, word := range c.key {
		b = appendLittleEndian(b, word)
	}
	return b, nil
}

// MarshalBinary writes the state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(nil) }

// UnmarshalBinary reads the state.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	if rest, ok := cutPrefix(data, "readbuf:"); ok {
		if len(rest) == 0 || len(rest) < 1+int(rest[0]) || rest[0] > 8 {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		c.bytes = int(rest[0])
		copy(c.rest[8-c.bytes:], rest[1:])
		data = rest[1+c.bytes:]
	}
	state, ok := cutPrefix(data, "chacha8:")
	if !ok || len(state) != 40 {
		return errors.New("invalid ChaCha8 encoding")
	}
	used := bigEndian(state)
	if used > 4*32-4 {
		return errors.New("invalid ChaCha8 encoding")
	}
	for i := range c.key {
		c.key[i] = littleEndian(state[8+8*i:])
	}
	c.index = uint32(used/32) * 4
	fill(&c.block, &c.key, c.index)
	c.next = int(used % 32)
	c.count = 32
	if c.index == 12 {
		c.count = 28
	}
	return nil
}

func cutPrefix(b []byte, prefix string) ([]byte, bool) {
	if len(b) < len(prefix) || string(b[:len(prefix)]) != prefix {
		return b, false
	}
	return b[len(prefix):], true
}

func appendLittleEndian(b []byte, n uint64) []byte {
	for range 8 {
		b = append(b, byte(n))
		n >>= 8
	}
	return b
}

func littleEndian(b []byte) uint64 {
	n := uint64(0)
	for i := 7; i >= 0; i-- {
		n = n<<8 | uint64(b[i])
	}
	return n
}
