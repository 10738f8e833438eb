// Package main shows panic and recover: values, errors of the runtime, panics that go on.
package main

import "fmt"

func safe(f func()) (err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("recovered: %v", e)
		}
	}()
	f()
	return nil
}

func main() {
	var list []int
	fmt.Println(safe(func() { panic("text") }))
	fmt.Println(safe(func() { list[0] = 1 }))
	fmt.Println(safe(func() { panic(fmt.Sprint(1, 2)) }))
	fmt.Println(safe(func() {}))
}
