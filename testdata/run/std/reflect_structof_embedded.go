package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

type In struct{ s string }

func (i In) Error() string { return i.s }
func (i *In) Ptr() string  { return "ptr" + i.s }

type Em interface{ Error() string }
type V int

func (v V) Error() string { return fmt.Sprint("V", int(v)) }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
}

type Exp struct{ X int }

func (e Exp) Error() string { return fmt.Sprint("Exp", e.X) }
func (e *Exp) Ptr() string  { return fmt.Sprint("PtrExp", e.X) }

func main() {
	mk := func(name string, fields ...reflect.StructField) {
		try(name, func() {
			t := reflect.StructOf(fields)
			fmt.Println(name, t, t.NumMethod(), reflect.PointerTo(t).NumMethod())
			for i := range t.NumMethod() {
				fmt.Println("  ", t.Method(i).Name, t.Method(i).Type)
			}
			v := reflect.New(t).Elem()
			if v.Field(0).CanSet() {
				switch fields[0].Type {
				case reflect.TypeFor[error](), reflect.TypeFor[Em]():
					v.Field(0).Set(reflect.ValueOf(errors.New("inner")))
				case reflect.TypeFor[Exp]():
					v.Field(0).Set(reflect.ValueOf(Exp{4}))
				case reflect.TypeFor[*Exp]():
					v.Field(0).Set(reflect.ValueOf(&Exp{5}))
				}
			}
			_, ok := v.Interface().(error)
			_, ok2 := v.Addr().Interface().(error)
			fmt.Println("  is error:", ok, ok2, t.Implements(reflect.TypeFor[error]()))
			if ok {
				try("call", func() { fmt.Println(v.Interface().(error).Error()) })
				try("call2", func() { fmt.Println(v.Interface()) })
				try("call3", func() { fmt.Println(v.Method(0).Call(nil)) })
			}
			if ok2 {
				try("callp", func() { fmt.Println(v.Addr().Interface().(error).Error()) })
			}
		})
	}
	f := func(name string, t reflect.Type, anon bool) reflect.StructField {
		return reflect.StructField{Name: name, Type: t, Anonymous: anon}
	}
	mk("error-iface", f("Em", reflect.TypeFor[Em](), true))
	mk("iface+field", f("Em", reflect.TypeFor[Em](), true), f("X", reflect.TypeFor[int](), false))
	mk("value", f("Exp", reflect.TypeFor[Exp](), true))
	mk("value+field", f("Exp", reflect.TypeFor[Exp](), true), f("X", reflect.TypeFor[int](), false))
	mk("ptr+field", f("Exp", reflect.TypeFor[*Exp](), true), f("X", reflect.TypeFor[int](), false))
	mk("second", f("X", reflect.TypeFor[int](), false), f("Exp", reflect.TypeFor[Exp](), true))
	mk("secondiface", f("X", reflect.TypeFor[int](), false), f("Em", reflect.TypeFor[Em](), true))
	mk("V", f("V", reflect.TypeFor[V](), true))
	mk("V+field", f("V", reflect.TypeFor[V](), true), f("X", reflect.TypeFor[int](), false))
	mk("strreader", f("Reader", reflect.TypeFor[*strings.Reader](), true))
	mk("nomethods", f("Y", reflect.TypeFor[struct{ Q int }](), true))
	mk("same as literal", f("Exp", reflect.TypeFor[Exp](), true))
	fmt.Println(reflect.StructOf([]reflect.StructField{f("Exp", reflect.TypeFor[Exp](), true)}) == reflect.TypeOf(struct{ Exp }{}))
}
