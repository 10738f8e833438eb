package maphash

import "math/rand/v2"

// What Go's tests of the package take of its insides, for ours.
func randUint64() uint64 { return rand.Uint64() }
