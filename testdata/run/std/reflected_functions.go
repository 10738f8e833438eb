// Functions that reflection moves, calls and makes: what may wait is waited for wherever it comes out.
package main

import (
	"fmt"
	"reflect"
)

type S struct {
	F func() int
	M map[string]func() int
	L []func() int
}

func (S) Do(f func() int) int { return f() + 1 }

func (S) Twice(n int) int { return 2 * n }

type doer func(f func() int) int

func main() {
	c := make(chan int)
	go func() {
		for {
			c <- 1
		}
	}()
	wait := func() int { return <-c + <-c }
	s := S{wait, map[string]func() int{"a": wait}, []func() int{wait}}
	v := reflect.ValueOf(s)
	fmt.Println(v.Field(0).Interface().(func() int)())
	fmt.Println(v.Field(1).MapIndex(reflect.ValueOf("a")).Interface().(func() int)())
	fmt.Println(v.Field(2).Index(0).Interface().(func() int)())
	fmt.Println(v.Method(0).Call([]reflect.Value{v.Field(0)})[0].Int())
	d := doer(func(f func() int) int { return f() + 2 })
	fmt.Println(reflect.ValueOf(d).Call([]reflect.Value{v.Field(0)})[0].Int())
	var x func() int
	reflect.ValueOf(&x).Elem().Set(v.Field(0))
	fmt.Println(x())
	var t S
	reflect.ValueOf(&t).Elem().Set(v)
	fmt.Println(t.F())
	fmt.Println(v.Method(1).Interface().(func(int) int)(4))
	m := v.Method(0).Interface().(func(func() int) int)
	fmt.Println(m(wait))
	made := reflect.MakeFunc(reflect.TypeFor[func(int) bool](), func(in []reflect.Value) []reflect.Value {
		fmt.Println("made", in[0], <-c)
		return []reflect.Value{reflect.ValueOf(in[0].Int() < 1)}
	})
	count := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
	reflect.ValueOf(count).Call([]reflect.Value{made})
	count(made.Interface().(func(int) bool))
	for i := range reflect.ValueOf(count).Seq() {
		fmt.Println("loop", i, <-c)
		if i.Int() == 2 {
			break
		}
	}
	defer func() { fmt.Println(recover()) }()
	for range reflect.ValueOf(count).Seq() {
		<-c
		panic("in the loop")
	}
}
