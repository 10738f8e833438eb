// Two packages whose variables take one of several results: both need variables of their own for the rest.
package main

import (
	"fmt"

	"example.com/twotemps/a"
	"example.com/twotemps/b"
)

func main() {
	fmt.Println(a.First, b.First, b.Second)
}
