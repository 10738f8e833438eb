// An unrecovered nil dereference.
package main

import (
	"fmt"
)

type T struct{ x int }

func main() {
	var t *T
	fmt.Println("before")
	fmt.Println(t.x)
}
