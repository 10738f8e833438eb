package main

import (
	"fmt"
	"reflect"
	"strings"
)

type T struct{ b strings.Builder }

func main() {
	fmt.Printf("%v %+v %v\n", strings.Builder{}, T{}, T{})
	t := reflect.TypeFor[strings.Builder]()
	for i := range t.NumField() {
		fmt.Println(t.Field(i).Name, t.Field(i).Type, t.Field(i).Tag)
	}
	var b strings.Builder
	b.WriteString("abc")
	fmt.Println(b.String(), b.Len(), fmt.Sprint(T{}))
}
