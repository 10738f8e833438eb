// What package debug/macho is for, in short.
package main

import (
	"debug/macho"
	"fmt"
	"strings"
)

func main() {
	_, err := macho.NewFile(strings.NewReader("not a Mach-O file at all"))
	fmt.Println(err)
	fmt.Println(macho.CpuArm64, macho.TypeExec, macho.LoadCmdDylib)

}
