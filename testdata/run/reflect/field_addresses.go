// Addresses of fields differ by the layout of their struct, of which there is no value in an interface.
package main

import (
	"fmt"
	"reflect"
)

type record struct {
	small int8
	large int64
	last  int32
}

var global record

func main() {
	local := &record{small: 1}
	for _, r := range []*record{local, &global} {
		small, large, last := reflect.ValueOf(&r.small), reflect.ValueOf(&r.large), reflect.ValueOf(&r.last)
		fmt.Println(large.Pointer()-small.Pointer(), last.Pointer()-large.Pointer())
	}
}
