// Type assertions that fail, in all their text forms.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"time"
)

type I interface {
	A()
	B()
}
type J interface{ A() }
type X struct{}
type Y int
type Ptr struct{}

func (X) A()    {}
func (Y) A()    {}
func (Y) B()    {}
func (*Ptr) A() {}
func (*Ptr) B() {}

type gen[T any] struct{ v T }

func try(f func()) {
	defer func() {
		r := recover()
		e := r.(runtime.Error)
		_, isTA := r.(*runtime.TypeAssertionError)
		fmt.Println(e.Error(), isTA)
	}()
	f()
}

func other() any {
	type X struct{}
	return X{}
}

func main() {
	var a any = X{}
	var n any
	var j J = X{}
	var nj J
	try(func() { _ = a.(int) })
	try(func() { _ = a.(*X) })
	try(func() { _ = a.(I) })
	try(func() { _ = a.(error) })
	try(func() { _ = n.(int) })
	try(func() { _ = n.(I) })
	try(func() { _ = j.(Y) })
	try(func() { _ = j.(I) })
	try(func() { _ = nj.(X) })
	try(func() { _ = nj.(I) })
	try(func() { _ = any(Ptr{}).(J) })
	try(func() { _ = any("s").(fmt.Stringer) })
	try(func() { _ = any(1).(string) })
	try(func() { _ = any(1).(int64) })
	try(func() { _ = any([]int{}).([]string) })
	try(func() { _ = any(map[string]int{}).(map[string]any) })
	try(func() { _ = any(func(int) string { return "" }).(func()) })
	try(func() { _ = any(gen[int]{}).(gen[string]) })
	try(func() { _ = any(gen[X]{}).(int) })
	try(func() { _ = any(struct{ a int }{}).(struct{ b string }) })
	try(func() { _ = other().(X) })
	try(func() { _ = any(make(chan<- int)).(chan int) })
	try(func() { _ = any(&a).(*int) })
	try(func() { _ = any([3]int{}).([4]int) })
	try(func() { _ = error(errors.New("x")).(interface{ Unwrap() error }) })
	try(func() { _ = any(time.Second).(int64) })
	try(func() { _ = any('x').(byte) })
	v, ok := a.(I)
	fmt.Println(v, ok)
	i, ok := a.(int)
	fmt.Println(i, ok)
	s, ok := any(3).(string)
	fmt.Printf("%q %v\n", s, ok)
	st, ok := n.(X)
	fmt.Println(st, ok)
	if y, ok := any(Y(2)).(I); ok {
		fmt.Println(y)
	}
	_, ok = n.(any)
	fmt.Println(ok)
	var m = map[string]any{"k": 1}
	k, ok := m["k"].(int)
	z, ok2 := m["z"].(int)
	fmt.Println(k, ok, z, ok2)
}
