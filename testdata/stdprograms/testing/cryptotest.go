// What package testing/cryptotest is for, in short.
package main

import (
	"fmt"
	_ "testing/cryptotest"
)

func main() {
	fmt.Println("what the package has takes a test")

}
