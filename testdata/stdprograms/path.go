// What package path is for, in short.
package main

import (
	"fmt"
	"path"
)

func main() {
	fmt.Println(path.Join("a", "../b", "c"), path.Base("/x/y.go"), path.Ext("y.tar.gz"), path.Clean("/../a//b/."), path.IsAbs("/"))
	ok, err := path.Match("*.g?", "x.go")
	fmt.Println(ok, err)
	_, err = path.Match("[", "x")
	fmt.Println(err)

}
