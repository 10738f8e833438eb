// panic of a Stringer.
package main

import (
	"fmt"
)

type Level int

func (l Level) String() string { return fmt.Sprintf("level-%d", int(l)) }

func main() {
	panic(Level(3))
}
