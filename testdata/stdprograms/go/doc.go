// What package go/doc is for, in short.
package main

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
)

func main() {
	src := `// Package p does things.
package p

// F is a function.
// See [T].
func F() {}

// T is a type.
type T int

// M is a method.
func (T) M() {}
`
	set := token.NewFileSet()
	f, _ := parser.ParseFile(set, "p.go", src, parser.ParseComments)
	p, err := doc.NewFromFiles(set, []*ast.File{f}, "example.com/p")
	fmt.Println(err, p.Name, p.Synopsis(p.Doc))
	fmt.Printf("%q %s %s\n", p.Funcs[0].Doc, p.Types[0].Name, p.Types[0].Methods[0].Name)
	fmt.Printf("%s", p.HTML(p.Funcs[0].Doc))

}
