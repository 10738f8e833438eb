// Output to both streams, then a panic.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println("out 1")
	fmt.Fprintln(os.Stderr, "err 1")
	println("err 2")
	os.Stdout.WriteString("out 2 without newline")
	panic(fmt.Sprintf("%v", []int{1, 2}))
}
