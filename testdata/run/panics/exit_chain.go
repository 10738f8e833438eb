// A chain of panics with a recovered one in the middle.
package main

import (
	"errors"
	"fmt"
)

func main() {
	defer func() { panic(fmt.Sprint("third after ", recover())) }()
	defer func() { panic(errors.New("second")) }()
	panic("first")
}
