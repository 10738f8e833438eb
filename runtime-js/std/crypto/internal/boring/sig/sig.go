// Package sig marks executables by the cryptography that is in them; modules of JS have no such marks.
package sig

// BoringCrypto marks the use of BoringCrypto.
func BoringCrypto() {}

// FIPSOnly marks that only what FIPS allows is used.
func FIPSOnly() {}

// StandardCrypto marks the use of Go's own cryptography.
func StandardCrypto() {}
