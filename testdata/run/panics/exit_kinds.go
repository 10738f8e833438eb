package main

import "os"

type S string

func main() {
	defer os.Stderr.WriteString("deferred\n")
	defer func() { panic(complex(1, 2)) }()
	defer func() { panic(uint8(7)) }()
	defer func() { panic('x') }()
	defer func() { panic(1.5) }()
	defer func() { panic(float32(1.5)) }()
	defer func() { panic(uintptr(15)) }()
	defer func() { panic(int64(-5)) }()
	defer func() { panic(true) }()
	defer func() { panic(nil) }()
	panic(S("a\nb"))
}
