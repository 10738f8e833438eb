// Identifiers of many scripts, exported and not; operators next to each other; odd literals.
package main

import (
	"fmt"
)

type Größe struct{ länge, 幅 int }

func (g Größe) Fläche() int { return g.länge * g.幅 }

const π = 3.14159

var 世界, мир, κόσμε = "world", 2, 3

func δ(ε, x٣ int) int { return ε - x٣ }

type ʔ interface{ Fläche() int }

func main() {
	g := Größe{länge: 3, 幅: 4}
	fmt.Println(g.Fläche(), π*2, 世界, мир+κόσμε, δ(5, 2))
	fmt.Printf("%+v %T\n", g, g)
	var i ʔ = g
	fmt.Println(i.Fläche())
	ﬁ, fi := 1, 2
	é, é2 := 3, 4
	fmt.Println(ﬁ, fi, é, é2)
	ª, _ñ, ǅ := 1, 2, 3
	fmt.Println(ª, _ñ, ǅ)
	a, b := 5, 3
	p := &a
	fmt.Println(a - -b, a^-b, a&^b, a&^-b, -a - -b, ^-a, -^a, a*-b, a / *p, a + +b, !!(a > b))
	fmt.Println(0x_1F, 0b1_0, 0o1_7, 1_0.2_5, 0x1p4, 0x.8p1, .5e1, 1.e2, 'a'*1.0, 1e+2, 07, 0i, 1e-1i, 0x1p-2i)
	fmt.Println('\'', '"', '\\', "\\", '\u00e9', '\U0001F600', '\x7f', '\377', "\377\x00\a\b\f\v"[1:3] == "\x00\a")
	fmt.Println(`\n`+"\n"+`a
b`, len(`
`))
	if x := (struct{ a int }{1}); x == (struct{ a int }{1}) {
		fmt.Println("struct in if")
	}
	for _, f := range []func(int) int{func(i int) int { return i }, func(i int) int { return -i }} {
		fmt.Print(f(1), " ")
	}
	fmt.Println(func() (a int) { a = 3; return }(), [...]int{2: 1}[2], map[string]int{"a": 1}["a"], []int{1, 2}[1:][0], "abc"[1], (&Größe{1, 2}).幅, (*p), (func())(nil) == nil, (<-chan int)(nil) == nil)
	var (
		c <-chan (chan<- int)
		d chan<- (<-chan int)
		e chan (<-chan int)
	)
	fmt.Printf("%T %T %T\n", c, d, e)
	type (
		T1 = map[[2]int]func(...struct{ x, y []*int }) (<-chan error, interface{ M() })
		T2 func(a, b int, c ...string) (x, y T1)
	)
	fmt.Printf("%T %T\n", T1(nil), *new(func(a, b int, c ...string) (x, y T1)))

	{
	}
	if a > b {
		fmt.Println("one line")
	} else {
		fmt.Println("other")
	}
	switch {
	case a > b:
		fmt.Println("x")
	default:
	}
}
