package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// The program's name is that of its executable.


func main() {
	fmt.Println(filepath.Base(os.Args[0]), filepath.Base(flag.CommandLine.Name()))
}
