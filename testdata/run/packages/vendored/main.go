// A module with vendored dependencies.
package main

import (
	"fmt"

	"example.net/rep"
	"example.org/lib"
	"example.org/lib/inner"
)

func main() {
	fmt.Println(lib.Name(), inner.Depth, rep.Hello())
}
