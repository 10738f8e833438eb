// Package fips140 is what the packages of crypto ask about the mode of FIPS 140-3, which is never on: Go does not offer it
// for wasm, nor in pure Go.
package fips140

import "errors"

// Enabled tells whether the mode is on.
const Enabled = false

// Supported tells why the mode cannot be on.
func Supported() error {
	return errors.New("FIPS 140-3 mode is not supported on js-wasm")
}

// Name is the name of the module.
func Name() string { return "Go Cryptographic Module" }

// Version is the version of the module.
func Version() string { return "latest" }

// CAST would test an algorithm before its first use; that is done in the mode only.
func CAST(name string, f func() error) {}

// PCT would test a new pair of keys; that is done in the mode only.
func PCT(name string, f func() error) {}

// indicator tells whether the services used since its reset were approved.
var indicator struct{ isApproved, isNotApproved bool }

// ResetServiceIndicator forgets what was used.
func ResetServiceIndicator() {
	indicator.isApproved = false
	indicator.isNotApproved = false
}

// ServiceIndicator reports whether what was used was approved.
func ServiceIndicator() bool {
	return indicator.isApproved && !indicator.isNotApproved
}

// RecordApproved notes the use of an approved service.
func RecordApproved() { indicator.isApproved = true }

// RecordNonApproved notes the use of another one.
func RecordNonApproved() { indicator.isNotApproved = true }
