// What package go/types is for, in short.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
)

func main() {
	set := token.NewFileSet()
	f, _ := parser.ParseFile(set, "p.go", `package p
type T[E any] struct{ list []E }
func (t *T[E]) Add(e E) { t.list = append(t.list, e) }
var x = T[string]{}
const c = 1 << 70 >> 68
var bad int = "s"
`, 0)
	info := types.Info{Defs: map[*ast.Ident]types.Object{}}
	config := types.Config{Error: func(err error) { fmt.Println(err) }}
	p, err := config.Check("p", set, []*ast.File{f}, &info)
	fmt.Println(err)
	for _, name := range p.Scope().Names() {
		fmt.Println(p.Scope().Lookup(name))
	}
	tv, err := types.Eval(set, p, token.NoPos, "c + 1")
	fmt.Println(tv.Type, tv.Value, err)

}
