// Structs as tables of functions, methods on embedded generics, maps of method values, recursion through interfaces.
package main

import (
	"fmt"
)

type op func(*vm) bool
type vm struct {
	stack []int
	pc    int
	code  []ins
	ops   map[string]op
	calls map[string]int
}
type ins struct {
	name string
	arg  int
}

func (v *vm) push(n int)   { v.stack = append(v.stack, n) }
func (v *vm) pop() int {
	top := v.stack[len(v.stack)-1]
	v.stack = v.stack[:len(v.stack)-1]
	return top
}
func (v *vm) arg() int     { return v.code[v.pc].arg }
func (v *vm) bin(f func(a, b int) int) op {
	return func(v *vm) bool { b, a := v.pop(), v.pop(); v.push(f(a, b)); return true }
}

func newVM(code ...ins) *vm {
	v := &vm{code: code, calls: map[string]int{}}
	v.ops = map[string]op{
		"push": func(v *vm) bool { v.push(v.arg()); return true },
		"add":  v.bin(func(a, b int) int { return a + b }),
		"sub":  v.bin(func(a, b int) int { return a - b }),
		"mul":  v.bin(func(a, b int) int { return a * b }),
		"dup":  func(v *vm) bool { v.push(v.stack[len(v.stack)-1]); return true },
		"swap": func(v *vm) bool { s, n := v.stack, len(v.stack); s[n-1], s[n-2] = s[n-2], s[n-1]; return true },
		"jnz": func(v *vm) bool {
			if v.stack[len(v.stack)-1] != 0 {
				v.pc = v.arg() - 1
			}
			return true
		},
		"halt": func(*vm) bool { return false },
	}
	return v
}

func (v *vm) run() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("at %d: %v", v.pc, r)
		}
	}()
	for ok := true; ok; v.pc++ {
		in := v.code[v.pc]
		v.calls[in.name]++
		ok = v.ops[in.name](v)
	}
	return nil
}

type visitor interface {
	num(float64) float64
	neg(expr) float64
	sum(...expr) float64
}
type expr interface{ accept(visitor) float64 }
type numE float64
type negE struct{ e expr }
type sumE []expr

func (n numE) accept(v visitor) float64 { return v.num(float64(n)) }
func (n negE) accept(v visitor) float64 { return v.neg(n.e) }
func (s sumE) accept(v visitor) float64 { return v.sum(s...) }

type eval struct{ depth, max *int }

func (e eval) enter() func() {
	*e.depth++
	*e.max = max(*e.max, *e.depth)
	return func() { *e.depth-- }
}
func (e eval) num(f float64) float64 { defer e.enter()(); return f }
func (e eval) neg(x expr) float64    { defer e.enter()(); return -x.accept(e) }
func (e eval) sum(xs ...expr) (t float64) {
	defer e.enter()()
	for _, x := range xs {
		t += x.accept(e)
	}
	return
}

type event struct {
	name string
	data any
}
type bus[E any] struct{ subs map[string][]func(E) }

func (b *bus[E]) on(n string, f func(E)) func() {
	if b.subs == nil {
		b.subs = map[string][]func(E){}
	}
	i := len(b.subs[n])
	b.subs[n] = append(b.subs[n], f)
	return func() { b.subs[n][i] = nil }
}

func (b *bus[E]) emit(n string, e E) (k int) {
	for _, f := range b.subs[n] {
		if f != nil {
			f(e)
			k++
		}
	}
	return
}

type app struct {
	bus[event]
	log []string
}

func (a *app) handle(e event) { a.log = append(a.log, fmt.Sprint(e.name, "=", e.data)) }

func main() {
	v := newVM(ins{"push", 1}, ins{"push", 25}, ins{"dup", 0}, ins{"jnz", 5}, ins{"halt", 0}, ins{"swap", 0}, ins{"push", 2}, ins{"mul", 0}, ins{"swap", 0}, ins{"push", 1}, ins{"sub", 0}, ins{"jnz", 5}, ins{"halt", 0})
	fmt.Println(v.run(), v.stack, v.pc, v.calls)
	fmt.Println(newVM(ins{"add", 0}).run(), newVM(ins{"push", 1}).run(), newVM(ins{"bad", 0}).run())
	var d, m int
	e := sumE{numE(1), negE{sumE{numE(2.5), negE{numE(0)}}}, sumE{}}
	fmt.Println(e.accept(eval{&d, &m}), d, m, 1/sumE{}.accept(eval{&d, &m}), 1/negE{numE(0)}.accept(eval{&d, &m}))
	a := &app{}
	off := a.on("x", a.handle)
	a.on("x", func(e event) { a.log = append(a.log, "second") })
	fmt.Println(a.emit("x", event{"x", 1}), a.emit("y", event{}), a.log)
	off()
	fmt.Println(a.emit("x", event{"x", 2}), a.log)
	ms := map[string]func(event){"h": a.handle}
	ms["h"](event{data: []int{1}})
	ms["none"] = (*app)(nil).handle
	func() {
		defer func() { fmt.Println(recover()) }()
		ms["none"](event{})
	}()
	fmt.Println(len(a.log), a.log[len(a.log)-1])
}
