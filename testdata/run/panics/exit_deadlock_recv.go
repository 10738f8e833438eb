// Deadlock: main receives from a channel nobody sends to.
package main

import (
	"fmt"
)

func main() {
	c := make(chan int)
	defer fmt.Println("never")
	fmt.Println("waiting")
	fmt.Println(<-c)
}
