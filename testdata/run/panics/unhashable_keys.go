package main

import "fmt"

type S struct {
	a int
	x any
}
type E struct{ error }
type L []int

func (L) Error() string { return "L" }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		fmt.Printf("%s %v %v %T\n", name, r, isErr, r)
	}()
	f()
}

func all[K comparable](name string, k, other K) {
	var n map[K]int
	for i, m := range []map[K]int{n, {}, {other: 1}} {
		name := fmt.Sprint(name, i)
		try(name+" get", func() { _ = m[k] })
		try(name+" ok", func() { _, _ = m[k] })
		try(name+" delete", func() { delete(m, k) })
		try(name+" set", func() { m[k] = 1 })
		try(name+" op", func() { m[k]++ })
	}
}

func main() {
	all[any]("any", []int{1}, 1)
	all[any]("anymap", map[int]int{1: 1}, 1)
	all[any]("anyfunc", func() {}, 1)
	all("struct", S{1, []int{1}}, S{1, 2})
	all("struct ok", S{1, 1}, S{1, 2})
	all("array", [2]any{1, []int{1}}, [2]any{1, 2})
	all("err", error(L{1}), fmt.Errorf("x"))
	all("embed", E{L{1}}, E{fmt.Errorf("x")})
	all[any]("nested", struct{ x any }{[]int{}}, 1)
	all[any]("nested2", struct{ x []int }{[]int{}}, 1)
	all[any]("arr", [1][]int{}, 1)
	var s any = []int{1}
	try("lit", func() { _ = map[any]int{s: 1} })
	try("lit2", func() { _ = map[[1]any]int{{s}: 1} })
	m := map[any]map[any]int{}
	try("mm", func() { m[1][s] = 1 })
	try("mm2", func() { _ = m[1][s] })
	try("clearnil", func() { var n map[any]int; clear(n) })
	m2 := map[float64]any{}
	m2[1] = s
	mi := map[int]int(nil)
	try("nil set", func() { mi[1] = 1 })
	try("nil get", func() { fmt.Println(mi[1]) })
	var ms map[[1]any]int
	try("nilarr", func() { _ = ms[[1]any{s}] })
	var mst map[string]any
	try("nil op", func() { mst["a"] = 1 })
	switch s {
	default:
	}
	try("sw", func() {
		switch s {
		case s:
		}
	})
	try("cmp", func() { fmt.Println(s == s) })
	try("cmp2", func() { var t any = struct{ a []int }{}; fmt.Println(t == t) })
	try("cmp3", func() { var t any = struct{ a any }{s}; fmt.Println(t == t) })
	try("cmp4", func() { var t any = [2]any{1, s}; fmt.Println(t == t) })
	try("cmp5", func() { t := [2]any{1, s}; fmt.Println(t == [2]any{2, s}) })
	try("cmp6", func() { t := S{1, s}; fmt.Println(t == S{2, s}) })
	try("cmp7", func() { t := S{1, s}; fmt.Println(t == S{1, s}) })
}
