// A division by a variable that a closure captures comes before a store to memory where the closure reads it from memory,
// and after it in the function that declares it, or in a literal that is called at once, if nobody assigns to it.
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type big [20]int

//go:noinline
func call(f func()) { f() }

func assigned() {
	a, b := [3]int{1, 2, 3}, 1
	z := 0
	y, yy := 0, 0
	var w, ww int
	var u, uu = 0, 0
	var v int
	x := 0
	x = 0
	var k int
	for k = 0; k < 1; k++ {
	}
	try("z", func() { a[0], b = 10, 1/z })
	fmt.Println(a)
	try("y", func() { a[0], b = 11, 1/y })
	fmt.Println(a)
	try("w", func() { a[0], b = 12, 1/w })
	fmt.Println(a)
	try("u", func() { a[0], b = 13, 1/u })
	fmt.Println(a)
	try("v", func() { a[0], b = 14, 1/v })
	fmt.Println(a)
	try("x", func() { a[0], b = 15, 1/x })
	fmt.Println(a)
	func() {
		defer func() { recover() }()
		a[0], b = 16, 1/y
	}()
	fmt.Println(a)
	func() {
		defer func() { recover() }()
		a[0], b = 17, 1/z
	}()
	fmt.Println(a)
	_, _, _, _ = b, yy, ww, uu
}

func called() {
	a, b := [3]int{1, 2, 3}, 1
	z := 0
	_ = b
	var bg big
	func() {
		defer func() { recover() }()
		a[0], b = 10, 1/z
	}()
	fmt.Println("iife", a)
	func() {
		defer func() { recover() }()
		defer func() {
			a[0], b = 11, 1/z
		}()
	}()
	fmt.Println("defer", a)
	c := make(chan int)
	go func() {
		defer close(c)
		defer func() { recover() }()
		a[0], b = 12, 1/z
	}()
	<-c
	fmt.Println("go", a)
	f := func() {
		defer func() { recover() }()
		a[0], b = 13, 1/z
	}
	f()
	fmt.Println("named", a)
	f2 := func() {
		defer func() { recover() }()
		a[0], b = 14, 1/z
	}
	call(f2)
	fmt.Println("passed", a)
	func() {
		call(func() {
			defer func() { recover() }()
			a[0], b = 15, 1/z
		})
	}()
	fmt.Println("in iife", a)
	call(func() {
		func() {
			defer func() { recover() }()
			a[0], b = 16, 1/z
		}()
	})
	fmt.Println("iife in", a)
	func() {
		defer func() { recover() }()
		a[0], b = 17, 1/bg[3]
	}()
	fmt.Println("big", a)
	func() {
		defer func() { recover() }()
		a[0], b = 18, 1/bg[z]
	}()
	fmt.Println("big", a)
	call(func() { call(func() { _ = z }) })
	defer func() { fmt.Println("main", a, recover()) }()
	a[0], b = 19, 1/z
}

func main() {
	assigned()
	called()
}
