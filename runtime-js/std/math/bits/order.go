package bits

// RotateLeft is x rotated left by k bits, right if k is negative.
func RotateLeft(x uint, k int) uint

// RotateLeft8 is RotateLeft for 8 bits.
func RotateLeft8(x uint8, k int) uint8

// RotateLeft16 is RotateLeft for 16 bits.
func RotateLeft16(x uint16, k int) uint16

// RotateLeft32 is RotateLeft for 32 bits.
func RotateLeft32(x uint32, k int) uint32

// RotateLeft64 is RotateLeft for 64 bits.
//
//goes:rotate
func RotateLeft64(x uint64, k int) uint64

// Reverse is x with its bits in reverse order.
func Reverse(x uint) uint

// Reverse8 is Reverse for 8 bits.
func Reverse8(x uint8) uint8 { return uint8(Reverse32(uint32(x)) >> 24) }

// Reverse16 is Reverse for 16 bits.
func Reverse16(x uint16) uint16 { return uint16(Reverse32(uint32(x)) >> 16) }

// Reverse32 is Reverse for 32 bits.
func Reverse32(x uint32) uint32

// Reverse64 is Reverse for 64 bits.
func Reverse64(x uint64) uint64

// ReverseBytes is x with its bytes in reverse order.
func ReverseBytes(x uint) uint

// ReverseBytes16 is ReverseBytes for 16 bits.
func ReverseBytes16(x uint16) uint16 { return x>>8 | x<<8 }

// ReverseBytes32 is ReverseBytes for 32 bits.
func ReverseBytes32(x uint32) uint32

// ReverseBytes64 is ReverseBytes for 64 bits.
func ReverseBytes64(x uint64) uint64
