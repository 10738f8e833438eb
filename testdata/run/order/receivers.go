// The receiver of an interface method is looked at when the arguments have been computed; bounds of a slice are computed
// before what is sliced is looked at.
package main

import "fmt"

type I interface{ Get(int) int }
type A int
type B int

func (a A) Get(k int) int { fmt.Println("A", int(a), k); return 1 }
func (b B) Get(k int) int { fmt.Println("B", int(b), k); return 2 }

type T struct{ i I }

var g I

func say(k int) int { fmt.Println("say", k); return k }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var i I = A(1)
	f := func(k int) int { i = B(2); return k }
	i.Get(f(1))
	i = A(1)
	func() { _ = min(3, i.Get(f(2))) }()
	t := &T{A(1)}
	h := func(k int) int { t.i = B(2); return k }
	t.i.Get(h(3))
	g = A(1)
	u := func(k int) int { g = B(2); return k }
	g.Get(u(4))
	s := []I{A(1)}
	w := func(k int) int { s[0] = B(2); return k }
	s[0].Get(w(5))
	var none I
	try(func() { none.Get(say(6)) })
	var p *T
	try(func() { p.i.Get(say(7)) })
	z, n := 0, 9
	ints := []int{1, 2}
	try(func() { fmt.Println([][]int{{ints[n]}}[1/z:]) })
	try(func() { fmt.Println([]int{ints[n]}[:3%z]) })
	lists := [][]int{{1}}
	try(func() { fmt.Println(lists[n][1/z:]) })
}
