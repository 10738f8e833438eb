// What package unicode/utf16 is for, in short.
package main

import (
	"fmt"
	"unicode/utf16"
)

func main() {
	a := utf16.Encode([]rune("a😀"))
	fmt.Printf("%x %s %v %d\n", a, string(utf16.Decode(a)), utf16.IsSurrogate(0xd800), utf16.RuneLen('😀'))

}
