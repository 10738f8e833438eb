// What package runtime/race is for, in short.
package main

import (
	"fmt"
	_ "runtime/race"
)

func main() {
	fmt.Println("the race detector's own package has nothing to call")

}
