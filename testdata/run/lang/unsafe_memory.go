// What package unsafe can do without memory: strings and slices that share bytes, and the bits of numbers.
package main

import (
	"fmt"
	"math"
	"unsafe"
)

type bits uint32

func text(b []byte) string          { return unsafe.String(unsafe.SliceData(b), len(b)) }
func old(b []byte) string           { return *(*string)(unsafe.Pointer(&b)) }
func bytes(s string) []byte         { return unsafe.Slice(unsafe.StringData(s), len(s)) }
func raw(f float32) bits            { return *(*bits)(unsafe.Pointer(&f)) }
func float(n uint64) float64        { return *(*float64)(unsafe.Pointer(&n)) }
func signed(n uint8) int8           { return *(*int8)(unsafe.Pointer(&n)) }
func first[T any](s []T, n int) []T { return unsafe.Slice(unsafe.SliceData(s), n) }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	b := []byte("shared bytes")
	fmt.Println(text(b), text(b[7:]), old(b[:6]), text(nil) == "", string(bytes("abc")), len(bytes("")))
	ints := []int{1, 2, 3, 4}
	part := first(ints[1:], 2)
	part[0] = 20
	fmt.Println(ints, part, len(part), cap(part), first([]string{"a", "b"}, 1), first([]bool{true, false}, 2))
	array := [4]uint16{1, 2, 3, 4}
	s := unsafe.Slice(&array[1], uint8(2))
	s[1]++
	fmt.Println(array, s, *unsafe.SliceData(s))
	fmt.Println(raw(1.5) == bits(math.Float32bits(1.5)), float(math.Float64bits(-2.25)), signed(200))
	var none *int
	fmt.Println(unsafe.Slice(none, 0) == nil, unsafe.SliceData([]int(nil)) == nil, unsafe.String(nil, 0) == "")
	n := -1
	try(func() { _ = unsafe.Slice(&ints[0], n) })
	try(func() { _ = unsafe.Slice(none, -n) })
	try(func() { _ = unsafe.String(nil, -n) })

	x, y := new(int), new(int)
	*x = 5
	at := uintptr(unsafe.Pointer(x))
	fmt.Println(at == uintptr(unsafe.Pointer(x)), at != uintptr(unsafe.Pointer(y)), at%8 == 0)
	fmt.Println(*(*int)(unsafe.Pointer(at ^ 0)), (*int)(unsafe.Pointer(uintptr(0))) == nil)
	var empty unsafe.Pointer
	fmt.Println(uintptr(empty), empty == nil)
}
