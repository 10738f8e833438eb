// Interfaces as their two words, structs from pointers to their first fields, and sums of addresses.
package main

import (
	"fmt"
	"io"
	"reflect"
	"strings"
	"unsafe"
)

type header struct {
	_    [0]any
	Type unsafe.Pointer
	Data unsafe.Pointer
}

type point struct{ x, y int }

func (p point) String() string { return fmt.Sprint("<", p.x, ",", p.y, ">") }

func typeOf(x any) unsafe.Pointer { return (*header)(unsafe.Pointer(&x)).Type }

func join(t, data unsafe.Pointer) (x any) {
	*(*header)(unsafe.Pointer(&x)) = header{Type: t, Data: data}
	return x
}

func words(x any) (unsafe.Pointer, unsafe.Pointer) {
	h := (*header)(unsafe.Pointer(&x))
	return h.Type, h.Data
}

type outer struct {
	inner point
	name  string
	tail  point
}

func main() {
	fmt.Println(typeOf(1) == typeOf(2), typeOf(1) == typeOf(uint(1)), typeOf(nil) == nil, typeOf("a") == typeOf(""), typeOf([]byte{}) == typeOf(point{}))
	p := &point{1, 2}
	for _, x := range []any{1, "text", 1.5, true, point{3, 4}, p, []int{1, 2}, map[string]int{"a": 1}, nil, [2]int{5, 6}, (*point)(nil)} {
		t, d := words(x)
		fmt.Printf("%v %T %v\n", join(t, d), join(t, d), t == nil)
	}
	_, d := words(p)
	fmt.Println((*point)(d) == p, join(typeOf(p), unsafe.Pointer(p)) == any(p))
	var x any = 7
	fmt.Println(*(*int)((*[2]unsafe.Pointer)(unsafe.Pointer(&x))[1]))
	o := &outer{point{1, 2}, "name", point{3, 4}}
	first := (*point)(unsafe.Pointer(o))
	fmt.Println((*outer)(unsafe.Pointer(first)) == o, *(*string)(unsafe.Pointer(uintptr(unsafe.Pointer(first)) + unsafe.Offsetof(o.name))))
	tail := unsafe.Pointer(uintptr(unsafe.Pointer(o)) + unsafe.Offsetof(o.tail))
	fmt.Println((*point)(tail) == &o.tail, *(*int)(unsafe.Pointer(uintptr(tail) + 8)), (*outer)(unsafe.Add(tail, -int(unsafe.Offsetof(o.tail)))) == o)
	var r io.Reader
	fmt.Println((*[2]unsafe.Pointer)(unsafe.Pointer(&r))[0] == nil)
	fmt.Println(reflect.NewAt(reflect.TypeFor[outer](), unsafe.Pointer(first)).Interface() == any(o), (*point)(unsafe.Pointer(reflect.ValueOf(p).Pointer())) == p)
	var empty []int
	made := []int{}
	var m map[string]int
	word := func(p unsafe.Pointer) bool { return *(*unsafe.Pointer)(p) == nil }
	fmt.Println(word(unsafe.Pointer(&empty)), word(unsafe.Pointer(&made)), word(unsafe.Pointer(&m)), word(unsafe.Pointer(&r)))
	made, m, r = []int{1}, map[string]int{}, strings.NewReader("")
	fmt.Println(word(unsafe.Pointer(&made)), word(unsafe.Pointer(&m)), word(unsafe.Pointer(&r)))
	list := []*point{p, nil}
	ptrs := *(*[]unsafe.Pointer)(unsafe.Pointer(&list))
	fmt.Println(len(ptrs), ptrs[0] == unsafe.Pointer(p))
}
