// An unrecovered negative shift.
package main

import (
	"fmt"
	"os"
)

func main() {
	n := -len(os.Args)
	fmt.Println(1 << n)
}
