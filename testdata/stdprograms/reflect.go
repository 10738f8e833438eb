// What package reflect is for, in short.
package main

import (
	"fmt"
	"reflect"
)

type T struct {
	Name string `key:"n"`
	n    int
}

func (t T) Hello(s string) string { return "hello " + s + " from " + t.Name }
func main() {
	v := reflect.ValueOf(&T{"x", 1}).Elem()
	v.Field(0).SetString("y")
	fmt.Println(v.Type(), v.NumField(), v.Type().Field(0).Tag.Get("key"), v.Field(1).CanSet())
	fmt.Println(v.MethodByName("Hello").Call([]reflect.Value{reflect.ValueOf("me")})[0])
	m := reflect.MakeMap(reflect.TypeFor[map[string]int]())
	m.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(3))
	fmt.Println(m, reflect.DeepEqual([]int{1}, []int{1}), reflect.Append(reflect.ValueOf([]int{1}), reflect.ValueOf(2)))
	swap := reflect.MakeFunc(reflect.TypeFor[func(int, string) (string, int)](), func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} })
	fmt.Println(swap.Interface().(func(int, string) (string, int))(1, "s"))

}
