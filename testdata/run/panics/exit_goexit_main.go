// runtime.Goexit in main while no other goroutine runs.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer fmt.Println("deferred")
	runtime.Goexit()
	fmt.Println("never")
}
