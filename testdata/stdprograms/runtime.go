// What package runtime is for, in short.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

func main() {
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.NumGoroutine() >= 1, runtime.NumCPU() >= 1)
	_, file, line, ok := runtime.Caller(0)
	fmt.Println(filepath.Base(file), line, ok)
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	pc, _, _, _ := runtime.Caller(0)
	fmt.Println(runtime.FuncForPC(pc).Name())
	defer func() {
		err := recover().(runtime.Error)
		fmt.Println(err)
	}()
	var list []int
	_ = list[len(os.Args)+5]

}
