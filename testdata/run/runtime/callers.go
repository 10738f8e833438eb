package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"runtime/debug"
	"strings"
)

type T struct{ n int }

func (t T) Val()  { show("Val") }
func (t *T) Ptr() { show("Ptr") }

// show prints the program's own frames above it.
//
//go:noinline
func show(what string) {
	var pcs [20]uintptr
	n := runtime.Callers(2, pcs[:])
	fmt.Print(what, ":")
	frames := runtime.CallersFrames(pcs[:n])
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			fmt.Printf(" %s %s:%d", f.Function, filepath.Base(f.File), f.Line)
		}
		if !more {
			break
		}
	}
	fmt.Println()
}

var glob = func() { show("glob") }
var globs = []func(){func() { show("globs") }}
var fromInit = initializer()

func initializer() int { show("initializer"); return 1 }

type G[E any] struct{ e E }

func (g *G[E]) M() { show("G.M"); func() { show("G.M closure") }() }

func gen[E any](e E) { show("gen"); func() { show("gen closure") }() }

func init() { show("init") }
func init() { show("init2") }

//go:noinline
func apply(f func()) { f() }

func seq(yield func(int) bool) { yield(1) }

type I interface{ Val() }

func location(skip int) string {
	pc, file, line, ok := runtime.Caller(skip)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", filepath.Base(file), ":", line, " ", ok)
}

type tracedError struct {
	error
	where string
}

func trace(err error) error { return tracedError{err, location(2)} }

func fails() error { return trace(errors.New("bad")) }

func main() {
	show("main")
	func() {
		show("closure")
		func() { show("closure in a closure") }()
		apply(func() { show("argument in a closure") })
	}()
	apply(func() { show("argument") })
	T{}.Val()
	(&T{}).Ptr()
	var i I = &T{}
	i.Val()
	glob()
	globs[0]()
	(&G[int]{}).M()
	gen("x")
	for x := range seq {
		_ = x
		show("range")
		func() { show("closure in range") }()
	}
	f := (&T{}).Ptr
	apply(f)
	func() {
		defer func() {
			recover()
			show("map panic")
			stack := string(debug.Stack())
			for _, name := range []string{"main.main.func3.1(", "panic(", "main.main.func3(", "main.main("} {
				at := strings.Index(stack, name)
				fmt.Println(name, at >= 0)
				stack = stack[max(at, 0):]
			}
		}()
		var m map[string]int
		m["a"] = 1
	}()
	func() {
		defer func() {
			recover()
			show("nil dereference")
		}()
		deeper(nil)
	}()
	fmt.Println(location(0), location(1))
	fmt.Println(fails().(tracedError).where)
	for _, f := range []any{main, show, (*T).Ptr, T{}.Val, (&T{}).Ptr, glob, globs[0], gen[int], func() {}, apply} {
		p := reflect.ValueOf(f).Pointer()
		fn := runtime.FuncForPC(p)
		file, line := fn.FileLine(p)
		fmt.Println(fn.Name(), filepath.Base(file), line, fn.Entry() == p)
	}
	fmt.Println(runtime.FuncForPC(0), runtime.FuncForPC(1).Name() == "")
	fmt.Println(runtime.Caller(100))
	var pcs [1]uintptr
	fmt.Println(runtime.Callers(1, pcs[:]), runtime.FuncForPC(pcs[0]-1).Name())
}

//go:noinline
func deeper(t *T) { t.n = 1 }
