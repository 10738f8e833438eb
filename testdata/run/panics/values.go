// Recovered values keep their dynamic type; runtime errors are runtime.Error.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

type E struct{ code int }

func (e E) Error() string { return fmt.Sprint("E", e.code) }

type P struct{ x, y int }

func catch(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return "no panic"
}

func main() {
	p := &P{1, 2}
	for _, v := range []any{1, "s", 2.5, P{1, 2}, E{3}, []int{1}, true, nil, errors.New("e"), [2]int{}, 'x', int8(1)} {
		r := catch(func() { panic(v) })
		fmt.Printf("%T %v\n", r, r)
	}
	fmt.Println(catch(func() { panic(p) }) == any(p), catch(func() {}))
	var np *P
	var m map[string]int
	var s []int
	var a [3]int
	var ni fmt.Stringer
	var nf func()
	var nc chan int
	i, z := 5, 0
	for _, f := range []func(){
		func() { _ = s[i] }, func() { _ = a[i] }, func() { a[i-6]++ }, func() { m["a"]++ }, func() { np.x = 1 },
		func() { _ = *np }, func() { _ = ni.String() }, func() { nf() }, func() { close(nc) }, func() { i /= z },
		func() { i %= z }, func() { _ = s[1:i] }, func() { _ = "abc"[i] }, func() { _ = any(i).(string) },
		func() { _ = make([]int, i-10) }, func() { _ = 1 << (i - 10) }, func() { strings.Repeat("x", -1) },
		func() { c := make(chan int); close(c); close(c) }, func() { c := make(chan int); close(c); c <- 1 },
		func() { _ = any(s) == any(s) }, func() { _ = map[any]int{any(s): 1} }, func() { _ = (*[2]int)(s) },
		func() { var e *E; _ = e.Error() }, func() { var pp **int; **pp = 1 }, func() { _ = np.y },
		func() { var pa *[3]int; _ = pa[1] }, func() { var pa *[3]int; _ = pa[:]; _ = len(pa) }, func() {
			var pa *[3]int
			for range pa {
				_ = pa[i]
			}
		},
	} {
		r := catch(f)
		re, isRT := r.(runtime.Error)
		e, isErr := r.(error)
		fmt.Println(r, isRT, isErr)
		_, _ = re, e
	}
	var re runtime.Error
	err, _ := catch(func() { _ = s[i] }).(error)
	fmt.Println(errors.As(err, &re), re, i)
}
