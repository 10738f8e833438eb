// What package text/scanner is for, in short.
package main

import (
	"fmt"
	"strings"
	"text/scanner"
)

func main() {
	var s scanner.Scanner
	s.Init(strings.NewReader("x := 3.14 + \"str\" // c\n'a'"))
	s.Filename = "f"
	for tok := s.Scan(); tok != scanner.EOF; tok = s.Scan() {
		fmt.Println(s.Position, scanner.TokenString(tok), s.TokenText())
	}

}
