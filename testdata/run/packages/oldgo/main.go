// What Go 1.20 did is what a module that asks for it gets.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	rand.Seed(42)
	fmt.Println(rand.Intn(1000), rand.Intn(1000), rand.Perm(5))
	defer func() { fmt.Println(recover()) }()
	panic(nil)
}
