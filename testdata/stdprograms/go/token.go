// What package go/token is for, in short.
package main

import (
	"fmt"
	"go/token"
)

func main() {
	set := token.NewFileSet()
	f := set.AddFile("a.go", -1, 100)
	f.SetLines([]int{0, 10, 20})
	fmt.Println(set.Position(f.Pos(15)), f.LineCount(), token.ADD, token.Lookup("func"), token.LAND.Precedence())
	fmt.Println(token.IsKeyword("go"), token.IsExported("x"), token.NoPos.IsValid())

}
