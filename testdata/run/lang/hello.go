// The smallest program, with the three ways to print a line.
package main

import (
	"fmt"
)

func main() {
	fmt.Println("hello, world")
	fmt.Print("hello, ", "世界", "\n")
	fmt.Printf("%s, %d%%\n", "hello", 100)
}
