// When recover works and when it does not.
package main

import (
	"fmt"
	"runtime"
)

func helper() any { return recover() }

func direct() (s string) {
	defer func() { s = fmt.Sprint("direct ", recover()) }()
	panic(1)
}

func viaHelper() (s string) {
	defer func() { s = fmt.Sprint("outer ", recover()) }()
	defer func() { fmt.Print("helper gave ", helper(), "; ") }()
	panic(2)
}

func deferredHelper() (s string) {
	defer func() { fmt.Print("then ", recover(), "; ") }()
	defer helper()
	panic(3)
}

func nestedClosure() (s string) {
	defer func() { s = fmt.Sprint("got ", recover()) }()
	defer func() {
		func() { fmt.Print("nested gave ", recover(), "; ") }()
	}()
	panic(4)
}

func deferInDefer() (s string) {
	defer func() { s = fmt.Sprint("outer gave ", recover()) }()
	defer func() {
		defer func() { fmt.Print("defer in defer gave ", recover(), "; ") }()
	}()
	panic(5)
}

func noPanic() any { return recover() }

func twice() (s string) {
	defer func() {
		a, b := recover(), recover()
		s = fmt.Sprint(a, b)
	}()
	panic(6)
}

func builtin() (s string) {
	defer func() { s = fmt.Sprint("after builtin ", recover()) }()
	defer recover()
	panic(7)
}

func replaced() (s string) {
	defer func() { s = fmt.Sprint("last ", recover(), recover()) }()
	defer func() { panic("new") }()
	panic("old")
}

func panicInRecover() (s string) {
	defer func() { s += fmt.Sprint(" outer:", recover()) }()
	defer func() {
		s += fmt.Sprint("inner:", recover())
		panic("again")
	}()
	panic("one")
}

type T struct{ r any }

func (t *T) catch() { t.r = recover() }

func method() (t T) {
	defer t.catch()
	panic("for method")
}

func value() (r any) {
	f := func() { r = recover() }
	defer f()
	panic("for value")
}

func continues() (n int) {
	for i := range 5 {
		func() {
			defer func() {
				if recover() != nil {
					n += 10
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
			n++
		}()
	}
	return
}

func inner() { defer fmt.Print("unwinding; "); panic("deep") }

func keepsResult() (a, b int) {
	defer func() { recover() }()
	a = 5
	b = func() int { panic("x") }()
	return 9, 9
}

func nilPanic() (s string) {
	defer func() {
		r := recover()
		_, ok := r.(*runtime.PanicNilError)
		s = fmt.Sprint(r, ok)
	}()
	panic(nil)
}

func goexit() {
	c := make(chan string, 2)
	go func() {
		defer close(c)
		defer func() { c <- fmt.Sprint("recover in goexit ", recover()) }()
		runtime.Goexit()
	}()
	for s := range c {
		fmt.Println(s)
	}
}

func main() {
	fmt.Println(direct())
	fmt.Println(viaHelper())
	fmt.Println(deferredHelper())
	fmt.Println(nestedClosure())
	fmt.Println(deferInDefer())
	fmt.Println(noPanic(), helper())
	fmt.Println(twice())
	fmt.Println(builtin())
	fmt.Println(replaced())
	fmt.Println(panicInRecover())
	fmt.Println(method().r, value(), continues())
	func() {
		defer func() { fmt.Println(recover()) }()
		inner()
	}()
	fmt.Println(keepsResult())
	fmt.Println(nilPanic())
	goexit()
}
