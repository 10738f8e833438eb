// A panic in a goroutine ends the program.
package main

import (
	"fmt"
)

func main() {
	done := make(chan bool)
	go func() {
		defer fmt.Println("goroutine deferred")
		panic("in goroutine")
	}()
	<-done
	fmt.Println("never")
}
