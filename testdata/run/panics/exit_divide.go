// An unrecovered division by zero.
package main

import (
	"fmt"
	"os"
)

func main() {
	z := len(os.Args) - len(os.Args)
	fmt.Println(10 / z)
}
