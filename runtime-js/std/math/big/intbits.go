package big

// BitLen is the number of bits of |x|.
func (x *Int) BitLen() int

// TrailingZeroBits is the number of zero bits at the end of |x|.
func (x *Int) TrailingZeroBits() uint

// Lsh sets z to x << n.
func (z *Int) Lsh(x *Int, n uint) *Int

// Rsh sets z to x >> n.
func (z *Int) Rsh(x *Int, n uint) *Int

// Bit is bit i of x.
func (x *Int) Bit(i int) uint

// SetBit sets z to x with b as its bit i.
func (z *Int) SetBit(x *Int, i int, b uint) *Int

// And sets z to x & y.
func (z *Int) And(x, y *Int) *Int

// AndNot sets z to x &^ y.
func (z *Int) AndNot(x, y *Int) *Int

// Or sets z to x | y.
func (z *Int) Or(x, y *Int) *Int

// Xor sets z to x ^ y.
func (z *Int) Xor(x, y *Int) *Int

// Not sets z to ^x.
func (z *Int) Not(x *Int) *Int

// Bits is |x| as words, the least significant first. Who changes them changes x.
func (x *Int) Bits() []Word

// SetBits sets z to the number with these words, which z keeps.
func (z *Int) SetBits(abs []Word) *Int

// Bytes is |x|, the most significant byte first, with no zeros before it.
func (x *Int) Bytes() []byte

// FillBytes writes |x| to buf, the most significant byte first, with zeros before it.
func (x *Int) FillBytes(buf []byte) []byte

// SetBytes sets z to the number with these bytes, the most significant first.
func (z *Int) SetBytes(buf []byte) *Int
