package main

import (
	"fmt"
	"path/filepath"
	"runtime"
)

func where() string {
	_, file, line, _ := runtime.Caller(1)
	return fmt.Sprint(filepath.Base(file), " ", line)
}

func main() {
	fmt.Println( /*line :999:1*/ where( /*line :100:1*/ ))
	fmt.Println(where())
//line x.go:7
	fmt.Println(where())

	func() {
		fmt.Println(where())
	}()
//line /tmp/dir/y.y:70
	fmt.Println(where())
	/*line z.go:5:3*/ fmt.Println(where(),
		where())
//line generated.go:1
	f()
}

func f() {
	_, file, line, _ := runtime.Caller(0)
	fmt.Println(filepath.IsAbs(file), filepath.Base(file), line)
	fmt.Println(where())
}
