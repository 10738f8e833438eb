// What package go/parser is for, in short.
package main

import (
	"fmt"
	"go/parser"
	"go/token"
)

func main() {
	e, err := parser.ParseExpr("a + b*f(1, x.y)")
	fmt.Printf("%T %v\n", e, err)
	_, err = parser.ParseExpr("a +")
	fmt.Println(err)
	f, err := parser.ParseFile(token.NewFileSet(), "x.go", "package p; import \"fmt\"; var x = []int{1,}", parser.ImportsOnly)
	fmt.Println(f.Imports[0].Path.Value, err)
	_, err = parser.ParseFile(token.NewFileSet(), "x.go", "package p; func f( { }\nvar 3", 0)
	fmt.Println(err)

}
