package main

import (
	"fmt"
	"seven/a"
	"seven/b"
)

type AB struct {
	a.A
	b.B
}
type PAB struct {
	*a.A
	*b.B
}
type ANB struct {
	a.A
	b.N
}
type Own struct {
	AB
}

func (Own) secret() string { return "main.secret" }

type I interface{ secret() string }
type IA struct {
	a.Secret
	b.B
}
type AF struct {
	a.A
	b.F
}

type Deep struct{ *Own }

func show(name string, x any) {
	ok, both := a.Is(x)
	_, own := x.(I)
	fmt.Println(name, ok, both, b.Is(x), own, b.Switch(x))
}

func main() {
	ab := AB{a.A{1}, b.B{"s"}}
	fmt.Println(a.Call(ab), b.Call(ab), a.CallBoth(&ab))
	show("AB", ab)
	show("*AB", &ab)
	p := PAB{&a.A{2}, &b.B{"t"}}
	fmt.Println(a.Call(p), b.Call(p), a.CallBoth(p))
	show("PAB", p)
	n := ANB{a.A{3}, 4}
	fmt.Println(a.Call(n), b.Call(n), a.Call(&n), b.Call(&n))
	show("ANB", n)
	o := Own{ab}
	fmt.Println(a.Call(o), b.Call(o), o.secret(), I(o).secret())
	show("Own", o)
	show("*Own", &o)
	ia := IA{a.A{5}, b.B{"u"}}
	fmt.Println(a.Call(ia), b.Call(ia), a.Call(&ia))
	show("IA", ia)
	af := AF{a.A{6}, b.Make()}
	fmt.Println(a.Call(af), b.Get(af.F))
	show("AF", af)
	d := Deep{&o}
	fmt.Println(a.Call(d), b.Call(d), d.secret())
	show("Deep", d)
	fmt.Println(a.Func(ab)(), a.Expr()(o), ab.Pub())
	var s struct {
		a.A
		b.B
	}
	fmt.Println(a.Call(s), b.Call(&s))
	defer func() { fmt.Println(recover()) }()
	var x any = b.B{}
	_ = x.(I)
}
