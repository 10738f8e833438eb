// A panic in a deferred function replaces the first.
package main

import (
	"fmt"
)

func main() {
	defer func() {
		panic("second")
	}()
	defer fmt.Println("deferred")
	panic("first")
}
