// Names of functions and files are bytes of UTF-8, as all strings.
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
)

type Größe struct{}

func (Größe) länge() string {
	pc, file, _, _ := runtime.Caller(0)
	fmt.Println(filepath.Base(file))
	return runtime.FuncForPC(pc).Name()
}

func größe() runtime.Frame {
	var pcs [1]uintptr
	runtime.Callers(1, pcs[:])
	f, _ := runtime.CallersFrames(pcs[:]).Next()
	return f
}

func main() {
	name := Größe{}.länge()
	fmt.Println(name, len(name))
	name = größe().Function
	fmt.Println(name, len(name), strings.HasSuffix(name, ".größe"))
	fmt.Println(strings.Contains(überblick(), "main.überblick("))
}

func überblick() string { return string(debug.Stack()) }
