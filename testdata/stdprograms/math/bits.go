// What package math/bits is for, in short.
package main

import (
	"fmt"
	"math/bits"
)

func main() {
	hi, lo := bits.Mul64(1<<63, 6)
	sum, carry := bits.Add64(1<<63, 1<<63, 1)
	fmt.Println(bits.OnesCount(255), bits.LeadingZeros32(1), bits.TrailingZeros64(8), bits.Reverse8(1), bits.RotateLeft32(1, 31), hi, lo, sum, carry, bits.Len(1000), bits.ReverseBytes32(1))
	q, r := bits.Div64(1, 0, 3)
	fmt.Println(q, r)

}
