// Arguments of the program.
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	for i, a := range os.Args[1:] {
		fmt.Printf("%d %q\n", i, a)
	}
	n, err := strconv.Atoi(os.Args[1])
	fmt.Println(n*2, err)
	if len(os.Args) > 3 {
		os.Exit(len(os.Args))
	}
}
