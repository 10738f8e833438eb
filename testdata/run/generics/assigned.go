package main

import "fmt"

// Type arguments of generic functions and methods, inferred wherever a function is assigned.

type Op func(int) int

type Pair[A, B any] struct {
	A A
	B B
}

func double[T ~int | ~string](x T) T { return x + x }

func swap[A, B any](a A, b B) (B, A) { return b, a }

type Num int

func (n Num) Plus[T ~int](x T) T { return T(n) + x }

type ops struct {
	f Op
	g func(string) string
}

type table map[string]Op

func one() Op { return double }

func many() (Op, func(string, int) (int, string), error) { return Num(3).Plus, swap, nil }

func named() (f Op) {
	f = Num.plain(4)
	defer func() { f = double }()
	return Num(1).Plus
}

func (n Num) plain() Op { return n.Plus }

func apply[T any](x T, fs ...func(T) T) T {
	for _, f := range fs {
		x = f(x)
	}
	return x
}

func within[F func(int) int]() int {
	fs := []F{double, Num(2).Plus[int]}
	m := map[int]F{1: double}
	c := make(chan F, 1)
	c <- double
	return fs[0](1) + fs[1](1) + m[1](4) + (<-c)(5) + F(double)(6) + struct{ f F }{double}.f(7)
}

var (
	variable Op                              = double
	partial  func(int, string) (string, int) = swap[int]
	pairs                                    = []func(int, string) (string, int){swap, swap[int, string]}
	method   func(Num, string2) string2      = Num.Plus
)

type string2 int

func main() {
	o := ops{f: double, g: double}
	p := ops{f: Num(5).Plus[int], g: double}
	fmt.Println(o.f(4), o.g("ab"), p.f(4), p.g("c"))
	t := table{"d": double, "p": Num(10).Plus[int]}
	t["e"] = double
	fmt.Println(t["d"](1), t["p"](1), t["e"](2))
	a := [...]Op{2: double, 0: Num(1).Plus[int]}
	fmt.Println(a[2](3), a[0](3), a[1] == nil)
	c := make(chan Op, 2)
	c <- double
	select {
	case c <- Num(7).Plus[int]:
	}
	fmt.Println((<-c)(8), (<-c)(8))
	fmt.Println(Op(double)(9), (func(string) string)(double)("x"), Op(Num(6).Plus[int])(9))
	x, y, err := many()
	s, n := Pair[Op, func(string, int) (int, string)]{x, swap}.B("s", 1)
	fmt.Println(x(1), err, s, n)
	fmt.Println(y("b", 2))
	fmt.Println(one()(11), named()(12), variable(13), method(1, 2))
	fmt.Println(partial(1, "r"))
	for _, f := range pairs {
		fmt.Println(f(1, "p"))
	}
	fmt.Println(apply(3, double, Num(4).Plus), apply("q", double), within())
	var v, w Op = double, Num(9).Plus
	v, w = w, double
	w = Num(2).Plus
	fmt.Println(v(1), w(1))
	var nested [][]Op = [][]Op{{double}, {Num(1).Plus[int], double}}
	fmt.Println(nested[1][0](5), nested[1][1](5), map[string]ops{"k": {f: double}}["k"].f(3))
	go func(f Op) { c <- f }(double)
	fmt.Println((<-c)(20))
	var i interface{} = Op(double)
	fmt.Printf("%T %d\n", i, i.(Op)(2))
}
