// Method expressions are functions that runtime knows by name; their calls have no frames of their own.
package main

import (
	"bytes"
	"fmt"
	"path"
	"reflect"
	"runtime"
	"strings"
)

type Pair[K comparable, V any] struct {
	key   K
	value V
}

func (p Pair[K, V]) Key() K { return p.key }

func (p *Pair[K, V]) Set(v V) { p.value = v }

type failure struct{ error }

type builder struct{ *strings.Builder }

type base struct{}

func (base) Caller() string {
	pc, _, line, _ := runtime.Caller(1)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), ":", line)
}

func (*base) Callers() (names []string) {
	pcs := make([]uintptr, 10)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	for {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, "main.") {
			names = append(names, fmt.Sprint(frame.Function, ":", frame.Line))
		}
		if !more || frame.Function == "main.main" {
			return names
		}
	}
}

type derived struct{ base }

type caller interface{ Caller() string }

type steps []func(*derived) []string

func (s steps) run(d *derived) (all []string) {
	for _, step := range s {
		all = append(all, step(d)...)
	}
	return all
}

func apply[T any](f func(T) string, x T) string {
	return f(x)
}

func describe(f any) string {
	fn := runtime.FuncForPC(reflect.ValueOf(f).Pointer())
	file, line := fn.FileLine(fn.Entry())
	return fmt.Sprint(fn.Name(), " ", path.Base(file), ":", line)
}

func main() {
	fmt.Println(describe(Pair[string, int].Key))
	fmt.Println(describe((*Pair[string, int]).Key))
	fmt.Println(describe((*Pair[int, []string]).Set))
	fmt.Println(describe(Pair[string, int]{}.Key))
	fmt.Println(describe(failure.Error), describe(error.Error))
	fmt.Println(describe(builder.Len), describe((*builder).Len))
	fmt.Println(runtime.FuncForPC(reflect.ValueOf((*bytes.Buffer).Len).Pointer()).Name())
	fmt.Println(describe(base.Caller), describe((*base).Caller), describe(derived.Caller), describe(caller.Caller))
	first, second := base.Caller, base.Caller
	fmt.Println(reflect.ValueOf(first).Pointer() == reflect.ValueOf(second).Pointer())
	fmt.Println(apply(base.Caller, base{}), apply((*base).Caller, &base{}))
	fmt.Println(apply(derived.Caller, derived{}), apply(caller.Caller, caller(derived{})))
	defer func() {
		fmt.Println(recover())
		fmt.Println(steps{(*derived).Callers, func(d *derived) []string { return d.Callers() }}.run(&derived{}))
	}()
	var none *derived
	fmt.Println(apply((*derived).Caller, none))
}
