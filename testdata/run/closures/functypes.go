// Function types with methods, function fields, comparison with nil, composition.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type Handler func(string) string
type Middleware func(Handler) Handler

func (h Handler) Serve(s string) string { return "<" + h(s) + ">" }
func (h Handler) With(ms ...Middleware) Handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

type Server interface{ Serve(string) string }

type Op struct {
	name string
	fn   func(a, b int) int
}

type visitor func(n int) visitor

func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

func tag(t string) Middleware {
	return func(h Handler) Handler { return func(s string) string { return t + h(s) + t } }
}

func apply(n int, f func(int)) {
	for i := range n {
		f(i)
	}
}

type state func(*machine) state
type machine struct {
	in  string
	out []string
}

func start(m *machine) state {
	if m.in == "" {
		return nil
	}
	if m.in[0] >= '0' && m.in[0] <= '9' {
		return digits
	}
	m.in = m.in[1:]
	return start
}

func digits(m *machine) state {
	i := 0
	for i < len(m.in) && m.in[i] >= '0' && m.in[i] <= '9' {
		i++
	}
	m.out = append(m.out, m.in[:i])
	m.in = m.in[i:]
	return start
}

func main() {
	up := Handler(strings.ToUpper)
	fmt.Println(up.Serve("a"), up.With(tag("1"), tag("2")).Serve("x"))
	var s Server = Handler(func(s string) string { return s + s })
	fmt.Println(s.Serve("ab"))
	for _, op := range []Op{{"add", func(a, b int) int { return a + b }}, {"sub", func(a, b int) int { return a - b }}, {"max", func(a, b int) int { return max(a, b) }}} {
		fmt.Print(op.name, op.fn(7, 3), " ")
	}
	fmt.Println()
	var nilf func()
	var nh Handler
	fmt.Println(nilf == nil, nh == nil, nh.With() == nil, Op{}.fn == nil)
	fmt.Println(compose(strconv.Itoa, func(s string) int { return len(s) })(12345))
	total := 0
	apply(5, func(i int) { total += i })
	fmt.Println(total)
	sum := 0
	var v visitor
	v = func(n int) visitor {
		sum += n
		if n > 3 {
			return nil
		}
		return v
	}
	for i, w := 0, v; w != nil; i++ {
		w = w(i)
	}
	fmt.Println(sum)
	m := &machine{in: "ab12c3 456"}
	for st := state(start); st != nil; {
		st = st(m)
	}
	fmt.Println(m.out)
	fm := map[string]func(...int) int{"len": func(x ...int) int { return len(x) }}
	fmt.Println(fm["len"](1, 2, 3), func() int { return 9 }(), func(a int, b ...string) int { return a + len(b) }(1, "x"))
	memo := map[int]int{}
	var fib func(int) int
	fib = func(n int) (r int) {
		if v, ok := memo[n]; ok {
			return v
		}
		defer func() { memo[n] = r }()
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(90), len(memo))
	fa := [...]func(int) int{func(i int) int { return i }, nil}
	fmt.Println(fa[0](3), fa[1] == nil)
	defer func() { fmt.Println(recover()) }()
	nilf()
}
