// Package sysrand has the random numbers of the host.
package sysrand

// Read fills b with bytes that nobody can foresee.
func Read(b []byte)
