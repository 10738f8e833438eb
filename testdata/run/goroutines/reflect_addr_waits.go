// Reflection takes addresses of parts; the methods of such a pointer wait.
package main

import (
	"encoding"
	"fmt"
	"reflect"
	"time"
)

type inner struct{ text string }
type address struct{ *inner }

func (a *address) UnmarshalText(text []byte) error {
	time.Sleep(1)
	a.inner = &inner{string(text)}
	return nil
}

func fill(v reflect.Value) error {
	if v.CanAddr() {
		if u, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
			return u.UnmarshalText([]byte("Donald"))
		}
	}
	switch v.Kind() {
	case reflect.Pointer:
		return fill(v.Elem())
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if err := fill(v.Field(i)); err != nil {
				return err
			}
		}
	case reflect.Slice:
		n := reflect.MakeSlice(v.Type(), 2, 2)
		v.Set(n)
		for i := 0; i < 2; i++ {
			if err := fill(v.Index(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

func main() {
	var contacts struct {
		Contacts []address
	}
	err := fill(reflect.ValueOf(&contacts))
	fmt.Println(err)
	for _, a := range contacts.Contacts {
		fmt.Println(a.text)
	}
}
