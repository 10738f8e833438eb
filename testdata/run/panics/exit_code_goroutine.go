// os.Exit from a goroutine.
package main

import (
	"fmt"
	"os"
)

func main() {
	c := make(chan int)
	go func() {
		fmt.Println("exiting")
		os.Exit(255)
	}()
	<-c
}
