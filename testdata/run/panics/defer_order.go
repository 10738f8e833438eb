// Order of deferred calls and evaluation of their arguments.
package main

import (
	"errors"
	"fmt"
	"time"
)

type T struct{ n int }

func (t T) val(s string)  { fmt.Print(s, t.n, " ") }
func (t *T) ptr(s string) { fmt.Print(s, t.n, " ") }

func arg(s string) string { fmt.Print("arg-", s, " "); return s }

func get() func(string) { fmt.Print("get "); return func(s string) { fmt.Print("call-", s, " ") } }

func loop() (s string) {
	for i := range 4 {
		defer func() { s += fmt.Sprint(i) }()
		defer func(n int) { s += fmt.Sprint("(", n, ")") }(i * 10)
	}
	return "loop:"
}

func cond(b bool) (s string) {
	if b {
		defer func() { s += " deferred" }()
	}
	switch {
	case !b:
		defer func() { s += " switched" }()
	}
	return fmt.Sprint(b)
}

func results() (a int, b string, err error) {
	defer func() { a *= 2; b += "!"; err = errors.New("set") }()
	a, b = 1, "x"
	return a + 10, b + "y", nil
}

func unnamed() int {
	x := 1
	defer func() { x = 100 }()
	return x
}

func ptrResult() *int {
	x := 1
	defer func() { x = 100 }()
	return &x
}

func nested() {
	defer func() {
		defer func() { fmt.Print("inner-defer ") }()
		fmt.Print("outer-defer ")
	}()
	func() {
		defer fmt.Print("func-defer ")
		fmt.Print("func ")
	}()
	fmt.Print("body ")
}

func multi() (int, int) { return 1, 2 }

func main() {
	t := T{1}
	func() {
		defer t.val("v")
		defer t.ptr("p")
		defer func() { t.val("c") }()
		defer get()(arg("x"))
		f := t.val
		defer f("m")
		t.n = 2
		fmt.Print("end ")
	}()
	fmt.Println()
	fmt.Println(loop(), cond(true), cond(false))
	fmt.Println(results())
	fmt.Println(unnamed(), *ptrResult())
	nested()
	fmt.Println()
	func() {
		m := map[string]int{"a": 1, "b": 2}
		c := make(chan int, 1)
		s := []int{1, 2, 3}
		func() {
			defer delete(m, "a")
			defer close(c)
			defer copy(s, s[1:])
			defer clear(s[2:])
			defer print("")
			defer recover()
			defer fmt.Sprint(multi())
		}()
		_, ok := <-c
		fmt.Println(m, ok, s)
	}()
	x := 1
	defer fmt.Println("deferred x =", x, &x == nil)
	x = 2
	func() (n int) {
		defer func() { fmt.Println("n =", n) }()
		for n = 0; n < 10; n++ {
			if n == 4 {
				return n * 2
			}
		}
		return
	}()
	var i fmt.Stringer = time.Second
	defer func(s fmt.Stringer) { fmt.Println(s) }(i)
	i = nil
}
