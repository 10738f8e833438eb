// Package pushed declares functions that another package implements.
package pushed

import _ "unsafe"

//go:linkname given
func given(n int) string

func Call(n int) string { return "pushed " + given(n) }
