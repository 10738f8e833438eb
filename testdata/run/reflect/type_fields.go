package main

import (
	"fmt"
	"reflect"
	"time"
)

// A printer that goes into whatever it meets, descriptors of types among it.

func visit(v reflect.Value, depth int) int {
	n := 1
	if depth > 20 {
		return n
	}
	if v.CanInterface() {
		if _, ok := v.Interface().(time.Time); ok {
			return n
		}
	}
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			n += visit(v.Elem(), depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			n += visit(v.Field(i), depth+1)
		}
	}
	return n
}

func main() {
	f, _ := reflect.TypeOf(struct{ A string }{}).FieldByName("A")
	fmt.Println(visit(reflect.ValueOf(f), 0) > 7, visit(reflect.ValueOf(reflect.TypeOf(0)), 0) > 2)
	// Types are equal in depth if they are the same.
	a, b := reflect.TypeOf(f), reflect.TypeOf(&f)
	fmt.Println(reflect.DeepEqual(a, b), reflect.DeepEqual(a, b.Elem()), reflect.DeepEqual(f.Type, reflect.TypeOf(1)))
}
