// An unrecovered call of a nil function.
package main

import (
	"fmt"
)

func main() {
	var f func(int) int
	fmt.Println("before")
	f(1)
}
