// Package big has numbers of any size: integers (Int), fractions (Rat) and floating-point numbers (Float).
//
// A number's digits are a bigint of the engine. Copies of a struct, which the package does not support, are independent
// numbers here unless somebody looks at their words.
package big

// A Word is a digit of a natural number.
type Word uint

// nat is a natural number as its digits, least significant first. It is made of a bigint, and has words as soon as somebody
// looks at them: Bits, printing a struct, reflection.
type nat []Word
