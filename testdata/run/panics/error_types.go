// The dynamic types of run-time panics, and what they implement.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"unsafe"
)

type I interface{ M() }
type J interface{ N() }
type T struct{}

func (T) M() {}

type PT struct{}

func (*PT) M() {}

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRT := r.(runtime.Error)
		e, isErr := r.(error)
		_, isTA := r.(*runtime.TypeAssertionError)
		var re runtime.Error
		var ta *runtime.TypeAssertionError
		var pn *runtime.PanicNilError
		fmt.Printf("%s: %T | %v | %v %v %v | %v %v %v\n", name, r, r, isRT, isErr, isTA, isErr && errors.As(e, &re), isErr && errors.As(e, &ta), isErr && errors.As(e, &pn))
		fmt.Printf("   %s\n", strings.SplitN(fmt.Sprintf("%+v", r), "{", 2)[0])
	}()
	f()
}

var sink any

func main() {
	zero, neg, big := 0, -1, 10
	s := []int{1, 2, 3}
	str := "abc"
	arr := [3]int{}
	var m map[string]int
	var p *T
	var ps *struct{ X int }
	var i I
	var a any
	var fn func()
	var ch chan int
	var ints []int
	try("index", func() { sink = s[big] })
	try("index neg", func() { sink = s[neg] })
	try("index array", func() { sink = arr[big] })
	try("index string", func() { sink = str[big] })
	try("slice", func() { sink = s[big:] })
	try("slice2", func() { sink = s[:big] })
	try("slice3", func() { sink = s[2 : neg+2] })
	try("slice cap", func() { sink = s[0:1:big] })
	try("slice 3", func() { sink = s[2 : 1+zero : 3] })
	try("slice 4", func() { sink = s[3+zero : 3+zero : 2+zero] })
	try("slice str", func() { sink = str[big:] })
	try("slice arr", func() { sink = arr[big:] })
	try("convert", func() { sink = [2]int(ints) })
	try("convert ptr", func() { sink = (*[4]int)(s) })
	try("div", func() { sink = big / zero })
	try("mod", func() { sink = uint8(big) % uint8(zero) })
	try("shift", func() { sink = 1 << neg })
	try("nil map", func() { m["a"] = 1 })
	try("nil ptr", func() { sink = ps.X })
	try("nil deref", func() { sink = *p })
	try("nil iface", func() { i.M() })
	try("nil func", func() { fn() })
	try("assert nil", func() { sink = a.(int) })
	try("assert", func() { a = "x"; sink = a.(int) })
	try("assert iface", func() { a = 1; sink = a.(I) })
	try("assert iface2", func() { i = T{}; sink = i.(J) })
	try("assert ptr", func() { a = PT{}; sink = a.(I) })
	try("assert iface nil", func() { a = nil; sink = a.(I) })
	try("compare", func() { a = []int{1}; sink = a == a })
	try("hash", func() { a = []int{1}; sink = map[any]int{a: 1} })
	try("hash key", func() { mm := map[any]int{}; sink = mm[func() {}] })
	try("compare struct", func() { var x, y any = struct{ f func() }{}, struct{ f func() }{}; sink = x == y })
	try("close nil", func() { close(ch) })
	try("close twice", func() { c := make(chan int); close(c); close(c) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("make", func() { sink = make([]int, neg) })
	try("make cap", func() { sink = make([]int, 2, 1+zero) })
	try("make chan", func() { sink = make(chan int, neg) })
	try("panic nil", func() { panic(nil) })
	try("panic err", func() { panic(errors.New("x")) })
	try("unsafe.Slice", func() { var q *int; sink = unsafe.Slice(q, big) })
	try("unsafe.Slice neg", func() { q := new(int); sink = unsafe.Slice(q, neg) })
	try("unsafe.String", func() { q := new(byte); sink = unsafe.String(q, neg) })
	try("repeat", func() { strings.Repeat("x", neg) })
	try("clear", func() { var mp map[string]int; clear(mp); panic("fine") })
	try("goexit-like", func() { panic(fmt.Sprintf("%d", 1)) })
	var f32 = float32(0)
	_ = f32
}
