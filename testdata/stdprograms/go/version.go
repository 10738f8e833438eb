// What package go/version is for, in short.
package main

import (
	"fmt"
	"go/version"
)

func main() {
	fmt.Println(version.Compare("go1.9", "go1.21"), version.IsValid("go1.21rc1"), version.Lang("go1.21.3"), version.IsValid("1.2"))

}
