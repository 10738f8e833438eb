// An unrecovered conversion of a short slice to an array.
package main

import (
	"fmt"
	"os"
)

func main() {
	s := make([]int, len(os.Args))
	fmt.Println([4]int(s))
}
