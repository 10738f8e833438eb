// Unexported methods and fields of different packages are different names.
package main

import (
	"fmt"

	"example.com/unexported/a"
)

type mine struct{ a.Base }

func (mine) secret() string { return "main's secret" }

type hasSecret interface{ secret() string }

type T struct{ a.Emb }

func (T) String() string { return "T of main" }

type key struct{}

func main() {
	m := mine{}
	fmt.Println(a.Reveal(m), m.secret())
	_, ok := any(a.Base{}).(hasSecret)
	_, ok2 := any(m).(hasSecret)
	fmt.Println(ok, ok2)
	var s a.Secret = m
	fmt.Println(a.Reveal(s), s == a.Secret(mine{}))
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = any(a.Base{}).(hasSecret)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = any(other{}).(a.Secret)
	}()
	fmt.Println(T{}, a.Emb{}, T{}.Emb)
	fmt.Printf("%T %T\n", T{}, a.T{})
	fmt.Println(any(a.T{}) == any(T{}), a.Key() == any(key{}), a.Key() == a.Key())
	x := a.Make()
	y := x
	y.Pub = 5
	fmt.Println(x == y, x, a.Make() == x)
	fmt.Printf("%+v\n", x)
	var i any = struct{ x int }{1}
	fmt.Println(a.IsAnon(i), a.IsAnonPub(struct{ X int }{1}))
}

type other struct{}

func (other) secret() string { return "" }
