// An unrecovered make of a channel with a bad size.
package main

import (
	"fmt"
	"os"
)

func main() {
	n := -len(os.Args)
	fmt.Println(cap(make(chan int, n)))
}
