// panic of a struct with a String method.
package main

import (
	"fmt"
)

type Pt struct{ x, y int }

func (p Pt) String() string { return fmt.Sprintf("(%d,%d)", p.x, p.y) }

func main() {
	panic(Pt{1, 2})
}
