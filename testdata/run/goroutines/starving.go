// A mutex for which others wait long is handed over.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for k := range 3 {
		wg.Go(func() {
			for j := range 3 {
				mu.Lock()
				fmt.Print(k, j, " ")
				time.Sleep(40 * time.Millisecond)
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println()
	for k := range 3 {
		wg.Go(func() {
			for j := range 3 {
				mu.Lock()
				fmt.Print(k, j, " ")
				time.Sleep(40 * time.Millisecond)
				mu.Unlock()
				time.Sleep(10 * time.Millisecond)
			}
		})
	}
	wg.Wait()
	fmt.Println()
}
