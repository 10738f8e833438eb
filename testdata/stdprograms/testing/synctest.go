// What package testing/synctest is for, in short.
package main

import (
	"fmt"
	_ "testing/synctest"
)

func main() {
	fmt.Println("what the package has takes a test")

}
