// An unrecovered make with a bad length.
package main

import (
	"fmt"
	"os"
)

func main() {
	n := -len(os.Args)
	fmt.Println(len(make([]int, n)))
}
