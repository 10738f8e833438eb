// A runtime error that is recovered and thrown again wrapped.
package main

import (
	"fmt"
	"os"
	"runtime"
)

func main() {
	defer func() {
		if err, ok := recover().(runtime.Error); ok {
			panic(fmt.Errorf("wrapped: %w", err))
		}
	}()
	var a []int
	_ = a[len(os.Args)+4]
}
