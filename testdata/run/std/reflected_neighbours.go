// Functions that reflection moves from one type to another, through containers and interfaces, and makes of methods.
package main

import (
	"fmt"
	"reflect"
)

type F func() int
type I interface{ Wait() int }
type W struct{ c chan int }

func (w W) Wait() int { return <-w.c }

type H struct{ I I }

type E struct{ I }

type G[T any] struct{ c chan T }

func (g *G[T]) Get(more func() T) (T, T) { return <-g.c, more() }

func main() {
	c := make(chan int)
	go func() {
		for {
			c <- 1
		}
	}()
	wait := func() int { return <-c }
	v := reflect.ValueOf(wait)
	fmt.Println(v.Convert(reflect.TypeFor[F]()).Interface().(F)())
	var f F
	reflect.ValueOf(&f).Elem().Set(v)
	fmt.Println(f())
	ch := make(chan func() int, 1)
	reflect.ValueOf(ch).Send(v)
	fmt.Println((<-ch)())
	l := []func() int{}
	l = reflect.Append(reflect.ValueOf(l), v).Interface().([]func() int)
	fmt.Println(l[0]())
	m := map[string]func() int{}
	reflect.ValueOf(m).SetMapIndex(reflect.ValueOf("a"), v)
	fmt.Println(m["a"]())
	h := H{W{c}}
	fmt.Println(reflect.ValueOf(h).Field(0).Interface().(I).Wait())
	var g H
	reflect.ValueOf(&g).Elem().Field(0).Set(reflect.ValueOf(W{c}))
	fmt.Println(g.I.Wait())
	reflect.Swapper(l)(0, 0)
	fmt.Println(l[0]())
	it := reflect.ValueOf(m).MapRange()
	for it.Next() {
		fmt.Println(it.Value().Interface().(func() int)())
	}
	fn := reflect.ValueOf(func(fs ...F) int { return fs[0]() })
	fmt.Println(fn.Call([]reflect.Value{v})[0])
	fmt.Println(reflect.TypeOf(h.I).Method(0).Func.Interface().(func(W) int)(W{c}))
	fmt.Println(reflect.ValueOf(E{W{c}}).Method(0).Interface().(func() int)())
	gen := &G[int]{c}
	get := reflect.ValueOf(gen).MethodByName("Get").Interface().(func(func() int) (int, int))
	fmt.Println(get(wait))
	fmt.Println(reflect.ValueOf(gen).Method(0).Call([]reflect.Value{v})[1])
	named := reflect.MakeFunc(reflect.TypeFor[F](), func([]reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(<-c)}
	})
	var plain func() int
	reflect.ValueOf(&plain).Elem().Set(named)
	fmt.Println(plain(), named.Interface().(F)())
}
