// What package unicode is for, in short.
package main

import (
	"fmt"
	"unicode"
)

func main() {
	fmt.Println(unicode.IsLetter('é'), unicode.IsDigit('٣'), unicode.ToUpper('ß'), string(unicode.ToTitle('ǆ')), unicode.Is(unicode.Han, '世'), unicode.IsSpace('\u00a0'), unicode.In('α', unicode.Greek, unicode.Latin), unicode.Version)

}
