// Method values, receivers captured by closures, deferred methods, callbacks stored and moved.
package main

import (
	"fmt"
	"runtime"
)

type Btn struct {
	label  string
	clicks int
	on     func()
	subs   []func(*Btn) int
}

func (b *Btn) Click() {
	b.clicks++
	if b.on != nil {
		b.on()
	}
}
func (b Btn) Show() string { return fmt.Sprint(b.label, b.clicks) }
func (b *Btn) Self() *Btn  { return b }
func (b *Btn) Each(f func(func())) {
	for range 2 {
		f(b.Click)
	}
}
func (b *Btn) Make() func() (string, func()) {
	return func() (string, func()) {
		inner := func() { b.clicks += 10; b = &Btn{label: "replaced"} }
		return b.label, inner
	}
}
func (b *Btn) Replace()   { b = &Btn{label: "local"}; b.clicks = 99 }
func (b Btn) Mutate() Btn { b.clicks = -1; f := func() { b.label = "m" }; f(); return b }

type Counter int

func (c *Counter) Inc() Counter       { *c++; return *c }
func (c Counter) Get() func() Counter { return func() Counter { c++; return c } }

type iface interface {
	Click()
	Show() string
}

func main() {
	b := &Btn{label: "b"}
	b.on = func() { b.clicks += 100 }
	b.Click()
	click, show := b.Click, b.Show
	click()
	fmt.Println(show(), b.Show())
	b.Each(func(f func()) { f() })
	fmt.Println(b.clicks)
	f := b.Make()
	l, in := f()
	in()
	l2, in2 := f()
	in2()
	fmt.Println(l, l2, b.clicks)
	b.Replace()
	fmt.Println(b.Show(), b.Mutate().Show(), b.label)
	var c Counter
	inc := c.Inc
	inc()
	get := c.Get()
	c.Inc()
	fmt.Println(c, get(), get(), c.Get()())
	fs := []func() Counter{c.Inc, inc, (&c).Inc}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	var i iface = b
	m := map[string]func(){"click": i.Click, "b": b.Self().Self().Click}
	b.on = nil
	i = &Btn{}
	m["click"]()
	m["b"]()
	fmt.Println(b.clicks, i.Show())
	func() {
		defer b.Click()
		defer func(f func() string) { fmt.Println(f(), b.Show()) }(b.Show)
		b.clicks = 0
	}()
	fmt.Println(b.clicks)
	go b.Click()
	runtime.Gosched()
	st := struct{ f func() string }{b.Show}
	b.label = "later"
	fmt.Println(st.f())
	g := (*Btn).Click
	g(b)
	h := iface.Show
	fmt.Println(h(b), h(*&i))
	var nb *Btn
	nf := nb.Self
	fmt.Println(nf() == nil)
	defer func() { fmt.Println(recover()) }()
	ns := nb.Show
	fmt.Println("never", ns)
}
