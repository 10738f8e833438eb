// Defers in loops, in branches, with goto, in closures and range-over-func, all with results.
package main

import (
	"errors"
	"fmt"
)

func a(n int) (out []int) {
	for i := 0; i < n; i++ {
		if i%2 == 0 {
			defer func() { out = append(out, i) }()
			continue
		}
		for j := range i {
			if j == 2 {
				break
			}
			defer func(k int) { out = append(out, k*100+j) }(i)
		}
	}
	return append(out, -1)
}

func b() (s string) {
	n := 0
top:
	defer func(v int) { s += fmt.Sprint(v, ";") }(n)
	if n++; n < 3 {
		goto top
	}
	return "b:"
}

func c() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("c: %v", r)
		}
	}()
	defer func() {
		if err != nil {
			panic(err.Error() + " repanicked")
		}
	}()
	return errors.New("plain")
}

func d() (x int) {
	defer func() { x++ }()
	defer func() {
		defer func() { x *= 2 }()
		x += 5
		if recover() != nil {
			x += 100
		}
	}()
	for i := range 10 {
		if i == 3 {
			panic(i)
		}
		x = i
	}
	return 1
}

func e() (n int) {
	func() {
		defer func() { n += 1 }()
		func() {
			defer func() { n += 10; recover() }()
			var p *struct{ v int }
			n = p.v
		}()
		n += 100
	}()
	return
}

func f(yes bool) (s string) {
	var fn func()
	if yes {
		fn = func() { s += "called" }
	}
	defer func() { s += fmt.Sprint("|", recover()) }()
	defer fn()
	return "f:"
}

func g(n int) (r int) {
	if n == 0 {
		panic("bottom")
	}
	defer func() {
		if n == 3 {
			r = -1
			recover()
		}
	}()
	return g(n-1) + 1
}

func h() (int, func() int) {
	x := 1
	get := func() int { return x }
	defer func() { x = 10 }()
	return x, get
}

type res struct{ log *[]string }

func (r res) Close(s string) { *r.log = append(*r.log, "close "+s) }

func open(log *[]string, s string) res { *log = append(*log, "open "+s); return res{log} }

func k() (log []string) {
	for _, s := range []string{"x", "y"} {
		r := open(&log, s)
		defer r.Close(s)
	}
	func() {
		defer open(&log, "z").Close("z")
		log = append(log, "work")
	}()
	return log
}

func m() (v int) {
	defer func(p *int) { *p += v }(&v)
	v = 21
	return v
}

func try() (ok bool) {
	defer func() { ok = recover() == nil }()
	for i := 3; ; i-- {
		_ = 6 / i
	}
}

func main() {
	fmt.Println(a(5), b(), c(), d(), e())
	fmt.Println(f(true), f(false), g(5))
	x, get := h()
	fmt.Println(x, get(), k(), m(), try())
	for i := range 3 {
		func() {
			defer func() { fmt.Print(recover(), " ") }()
			if i == 1 {
				return
			}
			defer panic(fmt.Sprint("deferred panic ", i))
		}()
	}
	fmt.Println()
}
