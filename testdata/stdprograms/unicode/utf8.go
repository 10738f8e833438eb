// What package unicode/utf8 is for, in short.
package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	r, size := utf8.DecodeRuneInString("世界")
	fmt.Println(string(r), size, utf8.RuneCountInString("世界x"), utf8.ValidString("a\xff"), utf8.AppendRune(nil, 'é'), utf8.RuneLen('😀'))

}
