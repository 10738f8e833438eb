// Package tax is imported by Go only.
package tax

import "fmt"

// Rate panics with an error.
func Rate(n int) int {
	if n > 3 {
		panic(fmt.Errorf("no rate for %d", n)) // trap: second
	}
	return n
}
