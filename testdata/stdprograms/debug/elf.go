// What package debug/elf is for, in short.
package main

import (
	"debug/elf"
	"fmt"
	"strings"
)

func main() {
	_, err := elf.NewFile(strings.NewReader("not an ELF file, this"))
	fmt.Println(err)
	fmt.Println(elf.EM_X86_64, elf.ET_DYN, elf.SHT_SYMTAB, elf.R_X86_64_64, elf.ST_INFO(elf.STB_GLOBAL, elf.STT_FUNC))

}
