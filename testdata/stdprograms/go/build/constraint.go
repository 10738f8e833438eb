// What package go/build/constraint is for, in short.
package main

import (
	"fmt"
	"go/build/constraint"
)

func main() {
	x, err := constraint.Parse("//go:build linux && (amd64 || !cgo)")
	fmt.Println(x, err)
	fmt.Println(x.Eval(func(tag string) bool { return tag == "linux" }))
	lines, err := constraint.PlusBuildLines(x)
	fmt.Println(lines, err, constraint.GoVersion(x), constraint.IsGoBuild("// text"))
	_, err = constraint.Parse("//go:build &&")
	fmt.Println(err)

}
