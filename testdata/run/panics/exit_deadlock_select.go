// Deadlock: an empty select.
package main

import (
	"fmt"
)

func main() {
	fmt.Println("before")
	select {}
}
