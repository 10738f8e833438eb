package main

import (
	"fmt"
	"reflect"
)

func helper() any { return recover() }

type T struct{ n int }

func (t T) Rec()   { fmt.Println("T.Rec", t.n, recover()) }
func (t *T) PRec() { fmt.Println("T.PRec", t.n, recover()) }

func run(name string, f func()) {
	defer func() { fmt.Println(name, "outer", recover()) }()
	defer f()
	panic(name)
}

func main() {
	mk := func(fn func([]reflect.Value) []reflect.Value) func() {
		return reflect.MakeFunc(reflect.TypeFor[func()](), fn).Interface().(func())
	}
	run("direct", mk(func([]reflect.Value) []reflect.Value { fmt.Println(recover()); return nil }))
	run("not", mk(func([]reflect.Value) []reflect.Value { fmt.Println(helper()); return nil }))
	run("nested", mk(func([]reflect.Value) []reflect.Value {
		defer func() { fmt.Println("nested", recover()) }()
		return nil
	}))
	run("made in made", mk(func([]reflect.Value) []reflect.Value {
		mk(func([]reflect.Value) []reflect.Value { fmt.Println("inner", recover()); return nil })()
		return nil
	}))
	run("method", reflect.ValueOf(T{1}).MethodByName("Rec").Interface().(func()))
	run("pmethod", reflect.ValueOf(&T{2}).MethodByName("PRec").Interface().(func()))
	run("value call", func() { reflect.ValueOf(T{3}).Method(0).Call(nil) })
	run("call", func() { reflect.ValueOf(func() { fmt.Println("called", recover()) }).Call(nil) })
	func() {
		defer func() { fmt.Println("end", recover()) }()
		defer reflect.ValueOf(func() { fmt.Println("deferred call", recover()) }).Call(nil)
		panic("deferred call")
	}()
	add := reflect.MakeFunc(reflect.TypeFor[func(int, int) (int, error)](), func(in []reflect.Value) []reflect.Value {
		r := recover()
		return []reflect.Value{reflect.ValueOf(int(in[0].Int() + in[1].Int())), reflect.Zero(reflect.TypeFor[error]())}[:2+len(fmt.Sprint(r))*0]
	}).Interface().(func(int, int) (int, error))
	fmt.Println(add(1, 2))
	func() {
		defer func() { fmt.Println("end", recover()) }()
		defer add(1, 2)
		panic("args")
	}()
	swap := reflect.Swapper([]int{1})
	_ = swap
}
