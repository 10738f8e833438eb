package main

import "runtime"

func main() {
	go func() {
		defer func() { panic("after goexit") }()
		defer func() { recover() }()
		defer func() { panic("x") }()
		runtime.Goexit()
	}()
	select {}
}
