// Package internal is what package log offers log/slog alone.
package internal

// DefaultOutput writes a message to the standard logger, as logged where pc is.
var DefaultOutput func(pc uintptr, data []byte) error
