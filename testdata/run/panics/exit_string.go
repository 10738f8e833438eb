// panic of a string.
package main

import (
	"os"
	"strconv"
)

func main() {
	panic("boom: " + strconv.Itoa(len(os.Args)))
}
