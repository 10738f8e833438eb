// More goroutines than the local queue holds: half of it moves to the global queue, which has a turn now and then.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	order := []int{}
	for i := range 200 {
		wg.Add(1)
		go func() { defer wg.Done(); order = append(order, i) }()
	}
	runtime.Gosched()
	fmt.Println("after yield", len(order))
	wg.Wait()
	order = nil
	for i := range 1000 {
		wg.Add(1)
		go func() { defer wg.Done(); order = append(order, i) }()
	}
	wg.Wait()
	fmt.Println(order)
	order = nil
	for range 10 {
		order = nil
		for i := range 150 {
			wg.Add(1)
			go func() { defer wg.Done(); order = append(order, i) }()
		}
		runtime.Gosched()
		fmt.Println("after yield", len(order))
		wg.Wait()
	}
	order = nil
	for i := range 700 {
		wg.Add(1)
		go func() { defer wg.Done(); order = append(order, i); runtime.Gosched(); order = append(order, i) }()
	}
	wg.Wait()
	fmt.Println(order)
}
