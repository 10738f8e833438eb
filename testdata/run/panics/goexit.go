// runtime.Goexit runs deferred calls and cannot be recovered.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var log []string
	add := func(s string, v ...any) { log = append(log, s+fmt.Sprint(v...)) }
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer add("outer defer")
		func() {
			defer func() { add("recover: ", recover()) }()
			defer add("inner defer")
			runtime.Goexit()
			add("never")
		}()
		add("never either")
	}()
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { add("after panic: ", recover()) }()
		defer func() {
			defer func() { add("in defer: ", recover()) }()
			panic("during goexit")
		}()
		runtime.Goexit()
	}()
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer add("last")
		defer func() {
			runtime.Goexit()
		}()
		panic("replaced by goexit")
	}()
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { add("got: ", recover()) }()
		defer func() { panic("panic after goexit") }()
		runtime.Goexit()
	}()
	wg.Wait()
	for _, l := range log {
		fmt.Println(l)
	}
}
