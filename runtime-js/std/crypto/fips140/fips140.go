// Package fips140 tells whether the mode of FIPS 140-3 is on, which it never is.
package fips140

import "crypto/internal/fips140"

// Enabled reports whether the mode is on.
func Enabled() bool { return fips140.Enabled }

// Enforced reports whether what the standard does not allow fails.
func Enforced() bool { return false }

// WithoutEnforcement calls f, in which nothing fails for that.
func WithoutEnforcement(f func()) { f() }

// Version is the version of the module.
func Version() string { return fips140.Version() }
