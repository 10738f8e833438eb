// panic of a wrapped error.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	_, err := strconv.Atoi("x1")
	panic(fmt.Errorf("reading config: %w", err))
}
