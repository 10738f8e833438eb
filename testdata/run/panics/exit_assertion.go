// An unrecovered failed type assertion.
package main

import (
	"fmt"
)

func main() {
	var x any = "text"
	fmt.Println("before")
	fmt.Println(x.(int))
}
