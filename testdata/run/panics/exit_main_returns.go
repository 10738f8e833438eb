// The program ends when main returns, whatever goroutines do.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	go func() {
		select {}
	}()
	go func() {
		for {
			time.Sleep(time.Hour)
			fmt.Println("never")
		}
	}()
	runtime.Gosched()
	fmt.Println("main done")
}
