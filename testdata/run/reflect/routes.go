// Reflection finds the methods of whatever comes to it, by whatever way: each type here has one way of its own.
package main

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
)

type field struct{}

func (field) Hello() string { return "field" }

type element struct{ N int }

func (*element) Hello() string { return "element" }

type value struct{}

func (value) Hello() string { return "value" }

type key int

func (key) Hello() string { return "key" }

type sent struct{}

func (sent) Hello() string { return "sent" }

type result struct{}

func (*result) Hello() string { return "result" }

type nested struct{}

func (nested) Hello() string { return "nested" }

func (*result) Next() nested { return nested{} }

type hidden struct{}

func (hidden) Hello() string { return "hidden in an interface" }

func (nested) Any() any { return hidden{} }

type parameter struct{}

func (parameter) Hello() string { return "parameter" }

type embedded struct{}

func (embedded) Hello() string { return "embedded" }

type outer struct{ embedded }

type promoting struct{ greeter }

type greeter interface{ Hello() string }

type behind struct{}

func (behind) Hello() string { return "behind an embedded interface" }

type made struct{}

func (*made) Hello() string { return "made by New" }

type named struct{}

func (named) Hello() string { return "found by TypeFor" }

type panicked struct{}

func (panicked) Hello() string { return "recovered" }

type stored struct{}

func (stored) Hello() string { return "stored in an atomic.Value" }

type mapped struct{}

func (mapped) Hello() string { return "in a sync.Map" }

type valued struct{}

func (valued) Hello() string { return "in a context" }

type failure struct{}

func (failure) Error() string { return "failure" }
func (failure) Hello() string { return "an error's target" }

type converted struct{}

func (converted) Hello() string { return "converted" }

type underlying struct{}

type pooled struct{}

func (*pooled) Hello() string { return "pooled" }

type captured struct{}

func (captured) Hello() string { return "captured" }

type argument[T any] struct{ x T }

func (argument[T]) Hello() string { return "of a generic type" }

type deep struct{}

func (deep) Hello() string { return "deep in pointers and maps" }

type holder struct {
	Field   field
	List    []element
	Map     map[key]value
	Chan    chan sent
	Func    func(parameter) *result
	Any     any
	Pointer **map[string][]*deep
}

// hello calls the method, and goes on with what it finds.
func hello(v reflect.Value, seen int) {
	if m := v.MethodByName("Hello"); m.IsValid() {
		fmt.Println(strings.Repeat(" ", seen), m.Call(nil)[0])
	}
	if seen > 8 {
		return
	}
	for _, name := range []string{"Next", "Any"} {
		if m := v.MethodByName(name); m.IsValid() {
			hello(m.Call(nil)[0], seen+1)
		}
	}
	if v.CanAddr() {
		if m := v.Addr().MethodByName("Hello"); m.IsValid() && !v.MethodByName("Hello").IsValid() {
			fmt.Println(strings.Repeat(" ", seen), "by its address", m.Call(nil)[0])
		}
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				hello(v.Field(i), seen+1)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			hello(v.Index(i), seen+1)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			hello(k, seen+1)
			hello(v.MapIndex(k), seen+1)
		}
	case reflect.Chan:
		if x, ok := v.TryRecv(); ok {
			hello(x, seen+1)
		}
	case reflect.Pointer, reflect.Interface:
		hello(v.Elem(), seen+1)
	case reflect.Func:
		t := v.Type()
		args := []reflect.Value{}
		for i := range t.NumIn() {
			args = append(args, reflect.New(t.In(i)).Elem())
			hello(args[i], seen+1)
		}
		for _, r := range v.Call(args) {
			hello(r, seen+1)
		}
	}
}

func show(x any) { hello(reflect.ValueOf(x), 0) }

var pool = sync.Pool{New: func() any { return new(pooled) }}

func main() {
	ch := make(chan sent, 1)
	ch <- sent{}
	m := &map[string][]*deep{"a": {{}}}
	show(holder{
		List:    []element{{1}},
		Map:     map[key]value{1: {}},
		Chan:    ch,
		Func:    func(parameter) *result { return &result{} },
		Any:     outer{},
		Pointer: &m,
	})
	show(promoting{behind{}})
	hello(reflect.New(reflect.TypeOf((*made)(nil)).Elem()), 0)
	hello(reflect.Zero(reflect.TypeFor[named]()), 0)
	func() {
		defer func() { show(recover()) }()
		panic(panicked{})
	}()
	var a atomic.Value
	a.Store(stored{})
	show(a.Load())
	var sm sync.Map
	sm.Store("k", mapped{})
	x, _ := sm.Load("k")
	show(x)
	show(context.WithValue(context.Background(), key(1), valued{}).Value(key(1)))
	var target greeter
	if errors.As(fmt.Errorf("wrapped: %w", failure{}), &target) {
		show(target)
	}
	hello(reflect.ValueOf(underlying{}).Convert(reflect.TypeFor[converted]()), 0)
	show(pool.Get())
	c := captured{}
	f := func() any { return c }
	show(f)
	show(argument[int]{1})
	swap := reflect.MakeFunc(reflect.TypeFor[func(parameter) any](), func(in []reflect.Value) []reflect.Value {
		hello(in[0], 0)
		return []reflect.Value{reflect.ValueOf(any(argument[string]{"x"}))}
	})
	show(swap.Interface().(func(parameter) any)(parameter{}))
}
