// What package go/scanner is for, in short.
package main

import (
	"fmt"
	"go/scanner"
	"go/token"
)

func main() {
	src := []byte("x := 1 // c\nif 'a' == \"s\" @")
	set := token.NewFileSet()
	file := set.AddFile("a.go", -1, len(src))
	var s scanner.Scanner
	var list scanner.ErrorList
	s.Init(file, src, list.Add, scanner.ScanComments)
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			break
		}
		fmt.Println(set.Position(pos), tok, lit)
	}
	fmt.Println(list)

}
