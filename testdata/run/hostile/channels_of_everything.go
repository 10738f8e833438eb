// Values of every kind through channels, selects and closures keep their identity and copies.
package main

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"time"
)

type S struct {
	n int
	a [2]string
}

func pass[T any](v T) T {
	c := make(chan T)
	go func() { c <- v }()
	return <-c
}

func passSel[T any](v T) (r T, ok bool) {
	c := make(chan T, 1)
	select {
	case c <- v:
	}
	close(c)
	r, ok = <-c
	if z, more := <-c; more {
		fmt.Println("never", z)
	}
	return
}

func zero[T any]() T {
	c := make(chan T)
	close(c)
	v, _ := <-c
	return v
}

func main() {
	s := S{1, [2]string{"a", "b"}}
	t := pass(s)
	t.a[0] = "z"
	t.n = 9
	fmt.Println(s, t)
	p := pass(&s)
	p.n = 5
	fmt.Println(s.n, p == &s)
	fmt.Println(pass(1<<53+1), pass(int64(math.MinInt64)), pass(uint64(math.MaxUint64)), pass(int8(-128)), pass("é\xff") == "é\xff", pass(2.5), pass(float32(0.1)), pass(1i), pass(true))
	sl := []int{1, 2, 3}
	sl2 := pass(sl[:2])
	sl2[0] = 100
	sl2 = append(sl2, 200)
	fmt.Println(sl, sl2, cap(sl2))
	m := pass(map[string]int{"k": 1})
	m["j"] = 2
	fmt.Println(m, pass[map[int]int](nil) == nil)
	f := pass(func() int { s.n++; return s.n })
	fmt.Println(f(), f())
	fmt.Println(s.n)
	c := make(chan chan int, 1)
	c2 := pass(c)
	d := make(chan int, 1)
	c2 <- d
	d <- 3
	fmt.Println(<-<-c, c == c2)
	var e error = errors.New("x")
	fmt.Println(pass(e) == e, pass[error](nil) == nil, pass[any](s) == any(s), pass[any](nil) == nil)
	arr := [2]S{{n: 1}, {n: 2}}
	arr2 := pass(arr)
	arr2[0].n = 50
	fmt.Println(arr[0].n, arr2[0].n)
	fmt.Println(passSel(s))
	fmt.Println(passSel[any](nil))
	fmt.Println(passSel(uint64(1 << 63)))
	fmt.Println(passSel([0]int{}))
	fmt.Println(zero[int](), zero[string]() == "", zero[S](), zero[*S]() == nil, zero[[2]bool](), zero[any]() == nil, zero[[]int]() == nil, zero[uint64](), zero[func()]() == nil, zero[complex64](), zero[struct{}]())
	var ro <-chan S = pass((<-chan S)(nil))
	fmt.Println(ro == nil)
	buf := make(chan S, 2)
	buf <- s
	s.n = -1
	buf <- s
	s.n = -2
	var got [2]S
	i := 0
	for i < 2 {
		select {
		case got[i] = <-buf:
			i++
		}
	}
	fmt.Println(got[0].n, got[1].n, s.n)
	mm := map[string]S{}
	in := make(chan S, 1)
	in <- s
	mm["x"] = <-in
	in <- S{n: 7}
	ps := &struct{ s S }{}
	ps.s, mm["y"] = <-in, s
	fmt.Println(mm, ps.s)
	type I interface{ Len() int }
	fmt.Println(pass[fmt.Stringer](time.Second), pass[I](strings.NewReader("abc")).Len())
	x := pass(pass(pass(1))) + pass(2)*pass(3)
	fmt.Println(x, []int{pass(1), 2, pass(3)}, S{pass(4), [2]string{pass("p")}}, map[string]int{pass("k"): pass(5)})
	if v := pass(3); v > 2 && pass(true) {
		fmt.Println("ok", !pass(false), -pass(4), *pass(&v), pass(sl)[pass(1)], pass(arr)[pass(1)].n, pass("abc")[pass(1):])
	}
}
