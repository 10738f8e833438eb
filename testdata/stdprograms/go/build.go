// What package go/build is for, in short.
package main

import (
	"fmt"
	"go/build"
)

func main() {
	fmt.Println(build.IsLocalImport("./x"), build.IsLocalImport("fmt"))
	fmt.Println(build.ArchChar("amd64"))
	c := build.Context{GOOS: "linux", GOARCH: "amd64", Compiler: "gc"}
	ok, err := c.MatchFile("nowhere", "a_windows.go")
	fmt.Println(ok, err)
	_, err = c.Import("example.com/none", "", build.FindOnly)
	fmt.Println(err != nil)

}
