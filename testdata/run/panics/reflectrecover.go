// Deferred methods that recover, obtained from reflection and from interfaces.
package main

import (
	"fmt"
	"reflect"
)

type T struct{ name string }

func (t T) Recover()   { fmt.Println(t.name, "recovered", recover()) }
func (t *T) PRecover() { fmt.Println(t.name, "p recovered", recover()) }
func (t T) Args(s string) string {
	r := recover()
	fmt.Println(t.name, s, r)
	return s
}

type N int

func (n N) Recover() { fmt.Println("N", n, recover()) }

type E struct{ T }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "left", r)
		}
	}()
	f()
}

type I interface{ Recover() }

func free() { fmt.Println("free", recover()) }

func main() {
	t := T{"t"}
	try("value", func() {
		defer reflect.ValueOf(t).Method(1).Interface().(func())()
		panic(1)
	})
	try("byname", func() {
		defer reflect.ValueOf(&t).MethodByName("PRecover").Interface().(func())()
		panic(2)
	})
	try("ptr value", func() {
		defer reflect.ValueOf(&t).MethodByName("Recover").Interface().(func())()
		panic(3)
	})
	try("type", func() {
		m, _ := reflect.TypeOf(t).MethodByName("Recover")
		defer m.Func.Interface().(func(T))(t)
		panic(4)
	})
	try("type ptr", func() {
		m, _ := reflect.TypeOf(&t).MethodByName("PRecover")
		defer m.Func.Interface().(func(*T))(&t)
		panic(5)
	})
	try("args", func() {
		defer reflect.ValueOf(t).MethodByName("Args").Interface().(func(string) string)("arg")
		panic(6)
	})
	try("named", func() {
		defer reflect.ValueOf(N(3)).MethodByName("Recover").Interface().(func())()
		panic(7)
	})
	try("embedded", func() {
		defer reflect.ValueOf(E{t}).MethodByName("Recover").Interface().(func())()
		panic(8)
	})
	try("iface", func() {
		var i I = t
		defer reflect.ValueOf(&i).Elem().MethodByName("Recover").Interface().(func())()
		panic(9)
	})
	try("call", func() {
		defer reflect.ValueOf(t).MethodByName("Recover").Call(nil)
		panic(10)
	})
	try("free", func() {
		defer reflect.ValueOf(free).Interface().(func())()
		panic(11)
	})
	try("free call", func() {
		defer reflect.ValueOf(free).Call(nil)
		panic(12)
	})
	try("method value", func() {
		i := I(t)
		f := i.Recover
		defer f()
		panic(13)
	})
	try("no panic", func() { reflect.ValueOf(t).MethodByName("Recover").Interface().(func())() })
}
