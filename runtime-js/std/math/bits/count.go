// Package bits has functions on the bits of unsigned integers.
package bits

// UintSize is the size of a uint in bits.
const UintSize = 64

// LeadingZeros counts the zero bits above the highest one of x; UintSize for 0.
//
//goes:range 0 64
func LeadingZeros(x uint) int { return UintSize - Len(x) }

// LeadingZeros8 is LeadingZeros for 8 bits.
//
//goes:range 0 8
func LeadingZeros8(x uint8) int { return 8 - Len32(uint32(x)) }

// LeadingZeros16 is LeadingZeros for 16 bits.
//
//goes:range 0 16
func LeadingZeros16(x uint16) int { return 16 - Len32(uint32(x)) }

// LeadingZeros32 is LeadingZeros for 32 bits.
//
//goes:range 0 32
func LeadingZeros32(x uint32) int

// LeadingZeros64 is LeadingZeros for 64 bits.
//
//goes:range 0 64
func LeadingZeros64(x uint64) int

// Len is the number of bits that x needs; 0 for 0.
//
//goes:range 0 64
func Len(x uint) int

// Len8 is Len for 8 bits.
//
//goes:range 0 8
func Len8(x uint8) int { return Len32(uint32(x)) }

// Len16 is Len for 16 bits.
//
//goes:range 0 16
func Len16(x uint16) int { return Len32(uint32(x)) }

// Len32 is Len for 32 bits.
//
//goes:range 0 32
func Len32(x uint32) int

// Len64 is Len for 64 bits.
//
//goes:range 0 64
func Len64(x uint64) int

// TrailingZeros counts the zero bits below the lowest one of x; UintSize for 0.
//
//goes:range 0 64
func TrailingZeros(x uint) int

// TrailingZeros8 is TrailingZeros for 8 bits.
//
//goes:range 0 8
func TrailingZeros8(x uint8) int { return TrailingZeros32(uint32(x) | 1<<8) }

// TrailingZeros16 is TrailingZeros for 16 bits.
//
//goes:range 0 16
func TrailingZeros16(x uint16) int { return TrailingZeros32(uint32(x) | 1<<16) }

// TrailingZeros32 is TrailingZeros for 32 bits.
//
//goes:range 0 32
func TrailingZeros32(x uint32) int

// TrailingZeros64 is TrailingZeros for 64 bits.
//
//goes:range 0 64
func TrailingZeros64(x uint64) int

// OnesCount counts the ones in x.
//
//goes:range 0 64
func OnesCount(x uint) int

// OnesCount8 is OnesCount for 8 bits.
//
//goes:range 0 8
func OnesCount8(x uint8) int { return OnesCount32(uint32(x)) }

// OnesCount16 is OnesCount for 16 bits.
//
//goes:range 0 16
func OnesCount16(x uint16) int { return OnesCount32(uint32(x)) }

// OnesCount32 is OnesCount for 32 bits.
//
//goes:range 0 32
func OnesCount32(x uint32) int

// OnesCount64 is OnesCount for 64 bits.
//
//goes:range 0 64
func OnesCount64(x uint64) int
