// What package debug/pe is for, in short.
package main

import (
	"debug/pe"
	"fmt"
	"strings"
)

func main() {
	_, err := pe.NewFile(strings.NewReader("MZ"))
	fmt.Println(err)
	fmt.Println(pe.IMAGE_FILE_MACHINE_AMD64, pe.COFFSymbolSize)

}
