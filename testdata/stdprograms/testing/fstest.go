// What package testing/fstest is for, in short.
package main

import (
	"fmt"
	"testing/fstest"
)

func main() {
	m := fstest.MapFS{"a.txt": {Data: []byte("x")}, "d/b.txt": {Data: []byte("y")}}
	fmt.Println(fstest.TestFS(m, "a.txt", "d/b.txt"))
	fmt.Println(fstest.TestFS(m, "c.txt") != nil)

}
