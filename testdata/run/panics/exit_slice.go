// An unrecovered slice bounds panic, after deferred calls.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("deferred 1")
	s := "hello"
	n := len(os.Args) + 9
	defer func() { fmt.Println("deferred 2", n) }()
	fmt.Println(s[n:])
}
