// os.Exit runs no deferred calls.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	fmt.Println("bye")
	fmt.Fprintln(os.Stderr, "to stderr")
	func() {
		defer func() { fmt.Println("never", recover()) }()
		os.Exit(3)
	}()
}
