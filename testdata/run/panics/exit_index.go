// An unrecovered index panic.
package main

import (
	"fmt"
	"os"
)

func main() {
	s := []int{1, 2, 3}
	i := len(os.Args) + 4
	fmt.Println("before")
	fmt.Println(s[i])
	fmt.Println("after")
}
