// What package fmt is for, in short.
package main

import (
	"fmt"
)

type point struct{ X, Y int }

func (p point) String() string { return fmt.Sprintf("<%d,%d>", p.X, p.Y) }
func main() {
	fmt.Printf("%v %+v %#v %T %q %x %08.3f|%-6s|%6d\n", point{1, 2}, struct{ A any }{nil}, []string{"a"}, point{}, "q", "hi", 3.14159, "ab", 42)
	fmt.Println(fmt.Sprint("a", 1, 2, "b"), fmt.Errorf("e: %w", fmt.Errorf("inner")))
	var n int
	var s string
	k, err := fmt.Sscanf("12 abc", "%d %s", &n, &s)
	fmt.Println(k, err, n, s)
	fmt.Printf("%d %!|%z\n", "x", 1)

}
