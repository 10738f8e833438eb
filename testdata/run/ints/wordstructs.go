// Structs with arrays in words that are converted, copied, reflected on, and given to generic functions.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
)

const large = 0x9e3779b97f4a7c15

type many struct {
	f0 int
	s  [3]uint64
	t  [2][2]uint64
}

type a struct{ s [2]uint64 }
type b a
type c struct{ s [2]uint64 }

func (x *a) step() uint64 { x.s[0] = x.s[0]*large + 1; x.s[1] ^= x.s[0] >> 7; return x.s[1] }

type inner struct{ st a }
type outer struct {
	inner
	list [2]a
	err  error
}

var global = a{[2]uint64{large, 3}}
var globals = [...]a{{}, {[2]uint64{1: large}}}

func give() (x a, err error) { x.s[1] = large; return x, errors.New("e") }

func vary[T any](x T) T { y := x; return y }

func main() {
	var m many
	m.s[1] = large
	m.s[2] = m.s[1] * large
	m.t[1][0] ^= m.s[2]
	n := m
	n.s[0]++
	fmt.Println(m == n, m.s[0], n.s[0], n.t[1][0], m.t == n.t)
	x := a{[2]uint64{1, 2}}
	x.step()
	y := b(x)
	z := c(y)
	y.s[0] = 9
	fmt.Println(x, y, z, a(z) == x, z.s[1])
	o := outer{inner: inner{x}, err: nil}
	o.st.step()
	o.list[1] = o.st
	o.list[1].step()
	p := &o.list[0]
	*p = x
	p.step()
	fmt.Println(o, o.list[0] == o.list[1], p.s[0])
	fmt.Println(global.step(), globals[1].step(), globals)
	g, err := give()
	fmt.Println(g, err, vary(g), vary(&g).step())
	j, _ := json.Marshal(o)
	fmt.Println(string(j))
	rv := reflect.New(reflect.TypeOf(x)).Elem()
	fmt.Println(rv.Interface(), rv.Interface() == any(a{}))
	rv.Set(reflect.ValueOf(x))
	w := rv.Interface().(a)
	w.step()
	fmt.Println(rv.Interface() == any(x), w == x, rv.Addr().Interface().(*a).step())
	mp := map[string]a{"k": x}
	v := mp["k"]
	v.step()
	fmt.Println(mp["k"] == x, mp["none"].s[1], v)
	fn := func(q a) uint64 { q.s[0] ^= large; return q.step() }
	fmt.Println(fn(x), x)
	arr := [2]a{x, v}
	for i, e := range arr {
		arr[1].s[0] = uint64(i)
		e.step()
		fmt.Println(e, arr[i])
	}
	func() {
		defer func() { fmt.Println(recover(), x) }()
		var e *outer
		e.st.s[1] ^= x.step()
	}()
	ptr := &x
	k := *ptr
	ptr.step()
	fmt.Println(k == x, min(k.s[0], x.s[0]), len(x.s), cap(x.s))
	for i := range x.s {
		x.s[i] <<= uint(i + 60)
	}
	fmt.Printf("%v %#v %T %x\n", x, x, x, x)
}
