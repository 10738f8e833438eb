// What package go/ast is for, in short.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
)

func main() {
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, "a.go", "package p\nfunc F(x int) int { return x + g(1) }\n", 0)
	fmt.Println(err, f.Name)
	ast.Inspect(f, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			fmt.Print(id.Name, ":", set.Position(id.Pos()).Column, " ")
		}
		return true
	})
	fmt.Println(ast.IsExported("F"), len(f.Decls))
	ast.Print(nil, f.Decls[0].(*ast.FuncDecl).Type.Params.List[0].Names[0].Name)

}
