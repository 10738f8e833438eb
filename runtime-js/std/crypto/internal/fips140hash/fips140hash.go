// Package fips140hash gives packages of crypto the hashes that FIPS 140-3 speaks of. Without its mode all hashes are alike.
package fips140hash

import "hash"

// Unwrap returns the hash behind another type of it.
func Unwrap(h hash.Hash) hash.Hash { return h }

// UnwrapNew is newHash as a function that returns a hash.Hash.
func UnwrapNew[Hash hash.Hash](newHash func() Hash) func() hash.Hash {
	return func() hash.Hash { return newHash() }
}
