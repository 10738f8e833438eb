// `_, ok := m[k]`: whether a map has a key, for keys of all kinds, nil maps, keys without a hash, and calls among the operands.
package main

import (
	"fmt"
	"math"
)

type point struct{ x, y int }

type set map[string]struct{}

type flag bool

func (s set) has(k string) bool {
	_, ok := s[k]
	return ok
}

func generic[K comparable, V any](m map[K]V, k K) bool {
	if _, ok := m[k]; ok {
		return true
	}
	_, ok := m[k]
	return ok
}

func noted(what string) string {
	fmt.Println("noted", what)
	return what
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := set{"a": {}, "\xff": {}}
	fmt.Println(s.has("a"), s.has("b"), s.has("\xff"), set(nil).has("a"))

	nan := math.NaN()
	floats := map[float64]int{0: 1, nan: 2}
	fmt.Println(generic(floats, math.Copysign(0, -1)), generic(floats, nan), len(floats))
	fmt.Println(generic(map[point]*int{{1, 2}: nil}, point{1, 2}), generic(map[[2]string]any{{"a", "b"}: nil}, [2]string{"a", "c"}))
	fmt.Println(generic(map[int64]bool{math.MinInt64: false}, math.MinInt64), generic(map[bool]int{false: 0}, true))
	fmt.Println(generic(map[any]int{1: 1, "1": 2, nil: 3}, any(nil)), generic(map[any]int{1: 1}, any(int8(1))), generic[any, int](nil, 1))
	fmt.Println(generic(map[chan int]error{nil: nil}, nil))

	values := map[string]*point{"nil": nil}
	_, ok := values["nil"]
	fmt.Println(ok)
	_, ok = values["none"]
	fmt.Println(ok)
	if _, ok := values[noted("nil")]; !ok {
		fmt.Println("not there")
	} else if _, ok := values[noted("else")]; !ok {
		fmt.Println("nor there", ok)
	}
	var named flag
	_, named = map[flag]flag{true: false}[true]
	fmt.Println(named)
	_, found := values["nil"]
	check := func() bool { return found }
	delete(values, "nil")
	_, found = values["nil"]
	fmt.Println(check())
	p := &found
	_, there := s["a"]
	*p = there
	fmt.Println(check(), there)
	q := &there
	*q = false
	fmt.Println(there)

	try(func() {
		_, ok := map[any]int{}[any([]int{1})]
		fmt.Println(ok)
	})
	try(func() {
		var none map[any]int
		_, ok := none[any(func() {})]
		fmt.Println(ok)
	})
	try(func() {
		var p *struct{ m map[string]int }
		_, ok := p.m[noted("key")]
		fmt.Println(ok)
	})
	for k := range map[string]int{"x": 1} {
		if _, ok := s[k]; ok {
			continue
		}
		s[k] = struct{}{}
	}
	fmt.Println(len(s))
}
