// Package constanttime compares without branches, so that the time it takes tells nothing of the operands, as far as the host
// lets that be so.
package constanttime

// Select is x if v is 1, y if v is 0.
func Select(v, x, y int) int { return ^(v-1)&x | (v-1)&y }

// ByteEq is 1 if x is y, else 0.
func ByteEq(x, y uint8) int { return int((uint32(x^y) - 1) >> 31) }

// Eq is 1 if x is y, else 0.
func Eq(x, y int32) int { return int((uint64(uint32(x^y)) - 1) >> 63) }

// LessOrEq is 1 if x is at most y, else 0. Neither is negative or needs more than 31 bits.
func LessOrEq(x, y int) int { return int((uint32(int32(x)-int32(y)-1) >> 31) & 1) }
