// What package go/importer is for, in short.
package main

import (
	"errors"
	"fmt"
	"go/importer"
	"go/token"
	"io"
)

func main() {
	set := token.NewFileSet()
	_, err := importer.ForCompiler(set, "gc", func(path string) (io.ReadCloser, error) {
		return nil, errors.New("no export data of " + path)
	}).Import("example.com/none")
	fmt.Println(err)
	_, err = importer.ForCompiler(set, "source", nil).Import("unsafe")
	fmt.Println(err)

}
