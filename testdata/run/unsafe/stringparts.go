package main

import (
	"fmt"
	"reflect"
	"strings"
	"unsafe"
)

// Where a part of a string begins in it, told by addresses.
func offset(whole, part string) int {
	return int(uintptr(unsafe.Pointer(unsafe.StringData(part))) - uintptr(unsafe.Pointer(unsafe.StringData(whole))))
}

type header struct {
	data unsafe.Pointer
	len  int
}

func headerOffset(whole, part string) int {
	w, p := *(*header)(unsafe.Pointer(&whole)), *(*header)(unsafe.Pointer(&part))
	return int(uintptr(p.data) - uintptr(w.data))
}

func reflectOffset(whole, part string) int {
	w, p := (*reflect.StringHeader)(unsafe.Pointer(&whole)), (*reflect.StringHeader)(unsafe.Pointer(&part))
	return int(p.Data - w.Data)
}

// The fields of a list, of which many are equal, one by one.
func fields(list string, offset func(whole, part string) int) {
	for i := 0; i < len(list); {
		end := i
		for end < len(list) && list[end] != ',' {
			end++
		}
		field := list[i:end]
		if field != "" {
			fmt.Print(field, "@", offset(list, field), " ")
		}
		i = end + 1
	}
	fmt.Println()
}

type match struct {
	text  string
	index int
}

func find(text string, is func(byte) bool) (m match) {
	for i := 0; i < len(text); i++ {
		if is(text[i]) {
			m.text = text[i : i+2]
			m.index = offset(text, m.text)
		}
	}
	return m
}

func pointers() {
	s := strings.Repeat("abcdef", 3)
	part := s[6:12]
	inner := part[2:4]
	p := unsafe.StringData(s)
	fmt.Println(unsafe.StringData(part) == (*byte)(unsafe.Add(unsafe.Pointer(p), 6)), offset(part, inner), offset(s, inner))
	fmt.Println(unsafe.String((*byte)(unsafe.Pointer(uintptr(unsafe.Pointer(p))+8)), 5), offset(s, s), offset(s[3:], s) < 0)
}

func main() {
	for _, offset := range []func(whole, part string) int{offset, headerOffset, reflectOffset} {
		fields("a,b,a,,ab,b,a,true,false,true", offset)
	}
	fmt.Println(find("x1y1x1z1x1", func(c byte) bool { return c == 'x' }))
	pointers()
	words := strings.Fields("where every word is another one")
	for _, word := range words {
		fmt.Print(offset("where every word is another one", word) != 0, " ")
	}
	fmt.Println()
}
