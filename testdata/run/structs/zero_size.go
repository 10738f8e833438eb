// Empty structs, zero-size arrays, empty interfaces of them, sets and signals.
package main

import (
	"fmt"
	"unsafe"
)

type none struct{}
type marker struct{ _ [0]func() }
type wrapper struct {
	none
	pad [0]int
	n   int
}

func (none) Hello() string { return "hello" }
func (n *none) Ptr() bool  { return n != nil }

type set map[int]none

func main() {
	var a, b none
	fmt.Println(a == b, a, none{} == struct{}{}, any(a) == any(b), any(a) == any(struct{}{}))
	w := wrapper{n: 3}
	fmt.Println(w.Hello(), w.Ptr(), w, unsafe.Sizeof(w), unsafe.Sizeof(marker{}))
	s := set{1: {}, 2: {}}
	_, ok := s[1]
	fmt.Println(ok, len(s), s)
	arr := [1000]none{}
	fmt.Println(len(arr), unsafe.Sizeof(arr), arr == [1000]none{})
	n := 0
	for range arr {
		n++
	}
	for i, v := range [3]struct{}{} {
		fmt.Print(i, v)
	}
	fmt.Println(n)
	sl := make([]none, 2, 5)
	sl = append(sl, none{}, none{})
	fmt.Println(len(sl), sl[3], sl[1:3])
	var z [0]string
	fmt.Println(z, len(z), z == [0]string{}, len(z[:]), z[:] == nil)
	c := make(chan none, 2)
	c <- none{}
	c <- struct{}{}
	fmt.Println(len(c), <-c)
	m := map[none]string{{}: "only"}
	m[none{}] += "!"
	fmt.Println(m, len(m))
	mz := map[[0]int]int{{}: 1}
	mz[[0]int{}]++
	fmt.Println(mz)
	p := &none{}
	*p = none{}
	fmt.Println(p.Hello(), *p)
	f := func(struct{}) (r struct{}) { return }
	fmt.Println(f(struct{}{}), f(none{}))
	func() {
		defer func() { fmt.Println(recover()) }()
		i := 5
		fmt.Println(z[i])
	}()
	var e any = none{}
	switch e.(type) {
	case struct{}:
		fmt.Println("struct{}")
	case none:
		fmt.Println("none")
	}
	type t struct{}
	type u struct{}
	fmt.Println(any(t{}) == any(u{}), t(u{}) == t{})
}
