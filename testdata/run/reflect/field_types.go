// The type of an unexported field has its methods: values of it that reflection makes itself can be called.
package main

import (
	"fmt"
	"reflect"
)

type inner struct{}

func (inner) Hello() string { return "hello" }

type outer struct {
	secret inner
	any    any
}

func main() {
	v := reflect.ValueOf(outer{any: inner{}})
	f := v.Type().Field(0).Type
	fmt.Println(f.NumMethod(), v.Field(1).Elem().NumMethod(), reflect.New(f).Elem().NumMethod())
	fmt.Println(reflect.New(f).MethodByName("Hello").Call(nil)[0])
}
