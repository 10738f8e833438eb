// What package embed is for, in short.
package main

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed embed.go
var text string

//go:embed embed.go
var files embed.FS

func main() {
	fmt.Println(strings.Contains(text, "package main"))
	list, err := files.ReadDir(".")
	fmt.Println(len(list), list[0].Name(), err)
	_, err = files.ReadFile("none")
	fmt.Println(err)

}
