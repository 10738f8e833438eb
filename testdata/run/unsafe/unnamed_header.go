// Headers of types without a name, of which the program makes no values.
package main

import "unsafe"

func main() {
	s := "hello"
	h := (*struct {
		data unsafe.Pointer
		len  int
	})(unsafe.Pointer(&s))
	println(h.len)
	h.len = 3
	println(s)
}
