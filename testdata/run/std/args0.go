package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// The program's name is that of its executable.

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return deep(n-1) + 1
}

func main() {
	fmt.Println(filepath.Base(os.Args[0]), filepath.Base(flag.CommandLine.Name()), deep(3))
}
