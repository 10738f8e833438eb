// Structs that are assigned or compared as a whole in few places only: by pointers, in parts of others, in interfaces, by other
// types' names, in slices, maps, channels, results, and by generic functions.
package main

import (
	"errors"
	"fmt"
	"reflect"
)

type onlyPointers struct{ n int }

func (p *onlyPointers) add(n int) *onlyPointers { p.n += n; return p }

type reset struct{ a, b int }

func (r *reset) clear() { *r = reset{b: r.b} }

type inner struct{ x int }

type outer struct {
	*onlyPointers
	in   inner
	list [2]part
}

type part struct{ s string }

type boxed struct{ k string }

type renamed boxed

type swapped struct{ v int }

func swap[T any](a, b *T) { *a, *b = *b, *a }

type equalOnly struct{ a, b string }

func same[T comparable](a, b *T) bool { return *a == *b }

type failure struct{ code int }

func (f failure) Error() string { return fmt.Sprint("failure ", f.code) }

type set struct{ Name string }

type cased struct{ n int }

type given struct{ n int }

func results() (g given, err error) {
	defer func() {
		if recover() != nil {
			g = given{3}
		}
	}()
	panic(0)
}

func main() {
	p := (&onlyPointers{}).add(2).add(3)
	o := &outer{onlyPointers: p, in: inner{1}}
	o.in = inner{2}
	o.list[1] = part{"x"}
	q := o
	keep := &o.list[1]
	q.list = [2]part{{"y"}, {"z"}}
	fmt.Println(p.n, o.in.x, keep.s, o.n)

	r := &reset{1, 2}
	alias := r
	r.clear()
	fmt.Println(alias.a, alias.b)

	var a, b any = boxed{"k"}, boxed{"k"}
	c := (*renamed)(&boxed{"c"})
	*c = renamed{"d"}
	fmt.Println(a == b, c.k, a == any(renamed{"k"}))

	s, t := &swapped{1}, &swapped{2}
	u := s
	swap(s, t)
	fmt.Println(u.v, t.v)
	fmt.Println(same(&equalOnly{"a", "b"}, &equalOnly{"a", "b"}), same(&equalOnly{}, &equalOnly{"a", ""}))

	target := &failure{1}
	held := target
	fmt.Println(errors.As(fmt.Errorf("wrapped: %w", failure{7}), target), held.code, errors.Is(failure{7}, *held))

	v := &set{"old"}
	w := v
	reflect.ValueOf(v).Elem().Set(reflect.ValueOf(set{"new"}))
	fmt.Println(w.Name)

	switch x := (cased{2}); x {
	case cased{1}:
		fmt.Println("one")
	case cased{2}:
		fmt.Println("two")
	}
	g, _ := results()
	fmt.Println(g.n)

	list := []given{{1}, {2}, {3}}
	first := &list[0]
	copy(list, list[1:])
	fmt.Println(first.n, list[2].n)
	m := map[string]*given{"a": first}
	*m["a"] = list[2]
	fmt.Println(list[0].n)
	type local struct{ a, b int }
	x := [2]local{{1, 2}, {3, 4}}
	y := x
	first2 := &y[0]
	y[0], y[1] = y[1], y[0]
	fmt.Println(first2.a, x == y, x[0] == y[1])
}
