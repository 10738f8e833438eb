// Deferred methods that recover, called through interfaces, embedding, method values and expressions; and a deferred
// recover itself.
package main

import "fmt"

type guard struct{ name string }

func (*guard) quiet()       { recover() }
func (g *guard) report()    { fmt.Println(g.name, recover()) }
func (g guard) byValue()    { r := recover(); fmt.Println(g.name, "value", r) }
func (g guard) sub() any    { return recover() }
func (g guard) indirectly() { fmt.Println(g.name, "not here", g.sub()) }

type code int

func (c code) catch() { fmt.Println("code", int(c), recover()) }
func (c *code) add()  { *c++; fmt.Println("code", int(*c), recover()) }

type outer struct {
	*guard
	code
}

type catcher interface{ catch() }
type quieter interface{ quiet() }
type reporter interface {
	report()
	byValue()
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("left:", r)
		}
	}()
	f()
}

func main() {
	g := &guard{"g"}
	o := outer{g, 7}
	try(func() { var q quieter = g; defer q.quiet(); panic("quiet") })
	try(func() { var r reporter = g; defer r.report(); panic("report") })
	try(func() { var r reporter = g; defer r.byValue(); panic("by value") })
	try(func() { var r reporter = o; defer r.report(); panic("embedded") })
	try(func() { var r reporter = &o; defer r.byValue(); panic("embedded value") })
	try(func() { var c catcher = code(1); defer c.catch(); panic("code") })
	try(func() { var c catcher = &o; defer c.catch(); panic("embedded code") })
	try(func() { defer o.catch(); panic("promoted") })
	try(func() { f := g.report; defer f(); panic("method value") })
	try(func() { f := o.add; defer f(); panic("address") })
	try(func() { defer (*guard).report(g); panic("expression") })
	try(func() { f := (*outer).add; defer f(&o); panic("embedded expression") })
	try(func() { f := outer.catch; defer f(o); panic("value expression") })
	try(func() { defer g.indirectly(); panic("too deep") })
	try(func() {
		defer func() { fmt.Println("none:", recover()) }()
		defer func() { defer recover() }()
		panic("deferred recover")
	})
	try(func() { defer recover(); panic("direct") })
	try(func() {
		defer func() {
			defer recover()
			defer func() { fmt.Println("inner:", recover()) }()
			panic("second")
		}()
		panic("first")
	})
	fmt.Println((*outer).add != nil, o.code)
}
