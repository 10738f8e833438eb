// Deadlock: a WaitGroup that never becomes zero, and a goroutine that waits too.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	c := make(chan int)
	go func() { defer wg.Done(); fmt.Println("one") }()
	go func() { defer wg.Done(); <-c }()
	wg.Wait()
}
