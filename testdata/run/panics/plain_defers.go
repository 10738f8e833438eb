// Defers that every call comes by: results, panics that replace panics, recover in some of several, Goexit, nil receivers.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
)

type depth struct {
	mu sync.Mutex
	n  int
}

func (d *depth) leave()        { d.n-- }
func (d *depth) add(n int)     { d.n += n }
func (d depth) show(s string)  { fmt.Println(s, d.n) }
func (d *depth) swallow()      { fmt.Println("swallowed", recover()) }
func (d *depth) close() error  { d.n = -1; return nil }
func (d *depth) fail(s string) { panic(s) }

type closer interface{ close() error }

// Arguments, receivers and values are those at the defer statement.
func arguments(d *depth, n int) int {
	d.n++
	defer d.leave()
	defer d.add(n)
	defer d.show("then")
	n = 100
	d.n = 50
	d = &depth{}
	return n
}

func assigned(d *depth) {
	defer func(s string) { fmt.Println(s, d.n) }(fmt.Sprint("was ", d.n))
	d.n = 7
	*d = depth{n: 8}
}

func whole(d *depth) (out string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	defer func() { out = strings.ToUpper(out) }()
	if d.n > 0 {
		return "positive"
	}
	out = "other"
	return
}

func unlocked(d *depth) string {
	if d.mu.TryLock() {
		d.mu.Unlock()
		return "free"
	}
	return "held"
}

// A recovered panic leaves the results as they are.
func results(mode int) (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	n = 1
	switch mode {
	case 0:
		return 5, nil
	case 1:
		n = 6
		panic("six")
	case 2:
		var p *depth
		return p.n, nil
	case 3:
		return mode / (mode - 3), nil
	}
	return n, errors.New("plain")
}

func zero(fails bool) int {
	defer func() { recover() }()
	if fails {
		panic("gone")
	}
	return 9
}

// The result of a return statement outlives a later panic that an outer defer recovers.
func kept() int {
	defer func() { fmt.Println("kept", recover()) }()
	defer func() { panic("late") }()
	return 5
}

func keptNamed() (n int) {
	defer func() { fmt.Println("kept", recover()); n++ }()
	defer func() { panic("late") }()
	return 5
}

func replaced() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	defer panic("third")
	defer func() { panic("second") }()
	panic("first")
}

func methodRecovers() string {
	d := &depth{}
	defer d.swallow()
	panic("for a method")
}

func viaValue(f func()) int {
	defer f()
	panic("for a value")
}

func inner() {
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("in a deferred function")
	}()
}

func nested() {
	// Not called by a deferred function directly: recovers nothing.
	defer func() {
		func() { fmt.Println("nested", recover()) }()
	}()
}

func nilReceiver() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	var c closer
	defer c.close()
	fmt.Println("not reached")
	return ""
}

func nilPointer() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	var d *depth
	defer d.leave()
	fmt.Println("reached")
	return ""
}

func nilFunction() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	var f func()
	defer f()
	fmt.Println("reached, too")
	return ""
}

func nilField() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	var d *depth
	defer d.mu.Unlock()
	fmt.Println("not reached either")
	return ""
}

func builtins(m map[string]int, c chan int) (s []int) {
	s = []int{1, 2, 3}
	defer close(c)
	defer delete(m, "a")
	defer clear(m)
	defer copy(s, []int{9})
	m["b"] = 2
	return s
}

func many() (s string) {
	add := func(x string) { s += x }
	defer add("1")
	defer add("2")
	defer add("3")
	defer add("4")
	defer add("5")
	defer add("6")
	return "0"
}

func fib(n int) (r int) {
	defer func() { r++ }()
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func loops(n int) (s string) {
	defer func() { s += "!" }()
	for i := range n {
		if i%2 == 0 {
			continue
		}
		for _, c := range []string{"a", "b"} {
			if i == 3 && c == "b" {
				return s + "."
			}
			s += c
		}
	}
	return s
}

func over(seq func(yield func(int) bool)) (n int) {
	defer func() { n *= 2 }()
	for x := range seq {
		if x == 3 {
			return x
		}
	}
	return -1
}

func gone() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("Goexit goes on", recover() == nil)
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			defer func() { panic("while leaving") }()
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	}()
	wg.Wait()
}

func goneThrough() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("outer", recover()) }()
		func() {
			defer func() { panic("from the inner") }()
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	}()
	<-done
}

// A deferred call that waits, after a panic and without.
func waits(c chan string, fails bool) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint(r, " ", <-c)
		} else {
			s += <-c
		}
	}()
	if fails {
		panic("waited")
	}
	return "returned "
}

func main() {
	d := &depth{}
	fmt.Println(arguments(d, 3), d.n)
	assigned(d)
	fmt.Println(whole(d), unlocked(d))
	for mode := range 5 {
		fmt.Println(results(mode))
	}
	fmt.Println(zero(false), zero(true), kept(), keptNamed(), replaced())
	fmt.Println(methodRecovers() == "", viaValue(func() { fmt.Println("value", recover()) }))
	fmt.Println(viaValue(d.swallow))
	inner()
	nested()
	fmt.Println(nilReceiver())
	fmt.Println(nilPointer())
	fmt.Println(nilFunction())
	fmt.Println(nilField())
	m, c := map[string]int{"a": 1, "c": 3}, make(chan int)
	fmt.Println(builtins(m, c), m)
	_, open := <-c
	fmt.Println(open, many(), fib(10), loops(5), loops(2))
	fmt.Println(over(func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}))
	gone()
	goneThrough()
	s := make(chan string)
	go func() { s <- "one"; s <- "two" }()
	fmt.Println(waits(s, false), waits(s, true))
	defer fmt.Println("deferred calls are not made by os.Exit")
	defer d.fail("nor does it panic")
	os.Exit(3)
}
