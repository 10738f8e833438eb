// Method sets through embedded values, pointers and interfaces.
package main

import (
	"fmt"
)

type Reader interface{ Read() string }
type Writer interface{ Write(string) }
type RW interface {
	Reader
	Writer
}
type file struct{ buf []string }

func (f *file) Read() string {
	if len(f.buf) == 0 {
		return "EOF"
	}
	s := f.buf[0]
	f.buf = f.buf[1:]
	return s
}
func (f *file) Write(s string) { f.buf = append(f.buf, s) }

type logged struct {
	RW
	log *[]string
}

func (l logged) Write(s string) { *l.log = append(*l.log, "write "+s); l.RW.Write(s) }

type embPtr struct{ *file }
type embVal struct{ file }

func use(rw RW) string { rw.Write("a"); rw.Write("b"); return rw.Read() }

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type temps []celsius
type both struct {
	celsius
	name string
}

type A struct{ B }
type B struct{ C }
type C struct{ n int }

func (c *C) inc()    { c.n++ }
func (c C) get() int { return c.n }

type cmpr interface {
	comparable
}

func main() {
	var log []string
	l := logged{&file{}, &log}
	fmt.Println(use(l), use(&l), log)
	fmt.Println(use(embPtr{&file{}}), use(&embVal{}), use(&embPtr{&file{}}))
	_, ok := any(embVal{}).(RW)
	_, ok2 := any(embPtr{}).(RW)
	_, ok3 := any(&embVal{}).(RW)
	fmt.Println(ok, ok2, ok3)
	fmt.Println(celsius(36.6), temps{1, 2}, []any{celsius(3)}, map[string]celsius{"x": 4}, struct{ T celsius }{5})
	fmt.Println(both{7, "n"}, &both{8, "m"}, both{9, "o"}.String())
	a := A{}
	a.inc()
	a.B.inc()
	(&a).C.inc()
	f := a.inc
	f()
	g := a.get
	f()
	fmt.Println(a.get(), g(), a.n)
	var i interface {
		inc()
		get() int
	} = &a
	i.inc()
	fmt.Println(i.get(), A.get(a), (*A).get(&a))
	(*A).inc(&a)
	fmt.Println(a)
	var r Reader = l
	w := r.(Writer)
	w.Write("z")
	fmt.Println(r.Read(), r.Read(), r.Read(), len(log))
	rw := RW(l)
	rw = logged{rw, l.log}
	rw.Write("deep")
	fmt.Println(log[len(log)-2:])
	type local interface{ Read() string }
	var lo local = rw
	r = lo
	fmt.Println(r.Read(), lo == local(r))
}
