package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

// What unexported fields hold, by their addresses: as packages do that compare and print values.

type inner struct {
	p    *int
	text string
	list []string
	next *inner
}

type outer struct {
	in    inner
	ptr   *inner
	m     map[string]int
	array [2]bool
	f     func() int
	any   any
}

func open(v reflect.Value) reflect.Value {
	if v.CanInterface() || !v.CanAddr() {
		return v
	}
	return reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem()
}

func walk(v reflect.Value, name string) {
	v = open(v)
	fmt.Println(name, v.Type(), v.CanInterface())
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			walk(v.Elem(), name+"*")
		}
	case reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), name+"."+v.Type().Field(i).Name)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			walk(v.Index(i), fmt.Sprintf("%s[%d]", name, i))
		}
	case reflect.Int, reflect.String, reflect.Bool:
		fmt.Println(name, "=", v.Interface())
	}
}

func main() {
	n := 3
	x := &outer{in: inner{p: &n, text: "t", list: []string{"a", "b"}}, any: 7, array: [2]bool{true, false}}
	x.ptr = &inner{next: &x.in}
	walk(reflect.ValueOf(x), "x")

	v := reflect.ValueOf(x).Elem()
	open(v.Field(0).Field(1)).SetString("set")
	open(v.FieldByName("array").Index(1)).SetBool(true)
	open(v.FieldByName("f")).Set(reflect.ValueOf(func() int { return 42 }))
	open(v.FieldByName("m")).Set(reflect.ValueOf(map[string]int{"k": 1}))
	fmt.Println(x.in.text, x.array, x.f(), x.m)
	*(*string)(unsafe.Pointer(v.Field(0).Field(1).UnsafeAddr())) += "!"
	fmt.Println(x.in.text)

	list := []int32{1, 2, 3}
	first := (*int32)(unsafe.Pointer(reflect.ValueOf(list).Pointer()))
	*first = 10
	fmt.Println(list, first == &list[0])
	fmt.Println(reflect.ValueOf(&list[1]).Pointer()-reflect.ValueOf(list).Pointer(), reflect.ValueOf([]int(nil)).Pointer())
	p := unsafe.Pointer(&list[2])
	fmt.Println(reflect.ValueOf(p).Pointer()-reflect.ValueOf(list[1:]).Pointer())
}
