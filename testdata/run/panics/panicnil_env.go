package main

import (
	"fmt"
	"os"
)

func try() (r any, ok bool) {
	defer func() { r = recover() }()
	panic(nil)
}

func main() {
	r, _ := try()
	fmt.Println(r)
	os.Setenv("GODEBUG", "panicnil=1")
	r, _ = try()
	fmt.Println(r)
	os.Unsetenv("GODEBUG")
	r, _ = try()
	fmt.Println(r)
}
