package main

import (
	"fmt"
	"reflect"
)

// Types that only the parameters and results of functions, methods and channels have become interface values by reflection.

type Maker interface{ Make() int }

type param struct{ x int }

func (p param) Make() int { return p.x + 7 }

func take(p param) bool { return p.x == 0 }

type result struct{}

func (result) Make() int { return 8 }

func give() result { return result{} }

type sent struct{ n int }

func (s *sent) Make() int { return s.n }

type server struct{}

type argument struct{ A int }

func (a *argument) Make() int { return a.A }

func (server) Serve(a *argument) error { a.A++; return nil }

func main() {
	zero := reflect.Zero(reflect.TypeOf(take).In(0)).Interface().(Maker)
	fmt.Println(zero.Make())
	fmt.Println(reflect.ValueOf(give).Call(nil)[0].Interface().(Maker).Make())

	ch := make(chan *sent, 1)
	ch <- &sent{9}
	x, _ := reflect.ValueOf(ch).Recv()
	fmt.Println(x.Interface().(Maker).Make())

	m := reflect.ValueOf(server{}).MethodByName("Serve")
	arg := reflect.New(m.Type().In(0).Elem())
	m.Call([]reflect.Value{arg})
	fmt.Println(arg.Interface().(Maker).Make())
}
