package main

import (
	"fmt"
	"io"
	"reflect"
	"sync"
	"unsafe"
)

// Methods of values in unexported fields, which are had by their addresses, asked for by interfaces of the library that
// nothing but an embedded field names.

type counter struct{ n int }

func (c *counter) Lock()   { c.n++ }
func (c *counter) Unlock() { c.n-- }

type text string

func (t text) WriteTo(w io.Writer) (int64, error) { return int64(len(t)), nil }

type guarded struct {
	c    counter
	mu   *sync.Mutex
	text text
}

func main() {
	locker := reflect.TypeOf(struct{ sync.Locker }{}).Field(0).Type
	writer := reflect.TypeOf(struct{ io.WriterTo }{}).Field(0).Type
	x := &guarded{mu: new(sync.Mutex), text: "abc"}
	v := reflect.ValueOf(x).Elem()
	for i := range v.NumField() {
		f := reflect.NewAt(v.Field(i).Type(), unsafe.Pointer(v.Field(i).UnsafeAddr())).Elem()
		t := f.Type()
		fmt.Println(t, t.AssignableTo(locker), reflect.PointerTo(t).AssignableTo(locker), t.ConvertibleTo(writer))
		if l, ok := f.Addr().Interface().(interface{ Lock() }); ok {
			l.Lock()
		}
		if w, ok := f.Interface().(io.WriterTo); ok {
			fmt.Println(w.WriteTo(nil))
		}
	}
	fmt.Println(x.c.n)
}
