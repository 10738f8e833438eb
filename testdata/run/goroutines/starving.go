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
			for j := range 4 {
				mu.Lock()
				fmt.Print(k, j, " ")
				time.Sleep(12 * time.Millisecond)
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println()
	for k := range 3 {
		wg.Go(func() {
			for j := range 4 {
				mu.Lock()
				fmt.Print(k, j, " ")
				time.Sleep(12 * time.Millisecond)
				mu.Unlock()
				time.Sleep(2 * time.Millisecond)
			}
		})
	}
	wg.Wait()
	fmt.Println()
}
