// The address of a function value is that of its code, in fmt as in reflect: closures of one literal share it.
package main

import (
	"fmt"
	"reflect"
)

type account struct{ balance int }

func (a *account) deposit(n int) { a.balance += n }

type handler func(string) error

type registry struct {
	name     string
	handlers map[string]handler
	last     func()
}

func greet(string) error { return nil }

func counter(step int) func() int {
	n := 0
	return func() int { n += step; return n }
}

func same(f any) bool {
	address := fmt.Sprintf("%#x", reflect.ValueOf(f).Pointer())
	return fmt.Sprintf("%p", f) == address && fmt.Sprint(f) == address && fmt.Sprintf("%v", &f) != address
}

func main() {
	fmt.Println(same(greet), same(handler(greet)), same(main), same(fmt.Println))
	one, two := counter(1), counter(2)
	fmt.Println(same(one), fmt.Sprint(one) == fmt.Sprint(two), fmt.Sprint(one) == fmt.Sprint(counter))
	one()
	fmt.Println(one(), two(), same(one))
	r := registry{name: "r", handlers: map[string]handler{"greet": greet}}
	text := fmt.Sprintf("%v", r)
	fmt.Println(text == fmt.Sprintf("{r map[greet:%p] <nil>}", greet))
	fmt.Println(fmt.Sprintf("%#v", handler(greet)) == fmt.Sprintf("(main.handler)(%p)", greet))
	a := &account{}
	fmt.Println(same((*account).deposit), same(func() { a.deposit(1) }))
	fmt.Printf("%p %v %#v\n", (func())(nil), r.last, r.last)
	fmt.Printf("%d\n", (func())(nil))
}
