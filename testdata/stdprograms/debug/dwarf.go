// What package debug/dwarf is for, in short.
package main

import (
	"debug/dwarf"
	"fmt"
)

func main() {
	fmt.Println(dwarf.TagCompileUnit, dwarf.AttrName, dwarf.ClassString)
	d, err := dwarf.New(nil, nil, nil, nil, nil, nil, nil, nil)
	fmt.Println(d != nil, err)

}
