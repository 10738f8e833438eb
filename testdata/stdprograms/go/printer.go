// What package go/printer is for, in short.
package main

import (
	"fmt"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
)

func main() {
	set := token.NewFileSet()
	f, _ := parser.ParseFile(set, "", "package p\n\n// F adds.\nfunc F(a,b int)(int){if a>b{return a};return a+b*2}", parser.ParseComments)
	fmt.Println(printer.Fprint(os.Stdout, set, f))
	c := printer.Config{Mode: printer.UseSpaces, Tabwidth: 2, Indent: 1}
	fmt.Println(c.Fprint(os.Stdout, set, f.Decls[0]))

}
