// A go statement whose function is nil: with arguments it is the goroutine that panics, so that what follows the
// statement still runs.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type job struct{ run func(int, string) error }

func start(wg *sync.WaitGroup, jobs ...job) (started int) {
	defer func() { fmt.Println("recovered", recover()) }()
	for i, j := range jobs {
		wg.Add(1)
		go j.run(i, "x")
		started++
		fmt.Println("started", i)
	}
	return started
}

func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	done := func(n int, s string) error { defer wg.Done(); fmt.Println("ran", n, s); return nil }
	fmt.Println(start(&wg, job{done}, job{done}))
	wg.Wait()
	fmt.Println(start(&wg, job{}))
	wg.Wait()
}
