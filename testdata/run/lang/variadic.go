// Variadic functions.
package main

import (
	"fmt"
)

func sum(base int, xs ...int) int {
	for _, x := range xs {
		base += x
	}
	return base
}

func info(xs ...any) string { return fmt.Sprint(len(xs), xs == nil, xs) }

func modify(xs ...string) { xs[0] = "changed" }

type T struct{}

func (T) V(fs ...func() int) (n int) {
	for _, f := range fs {
		n += f()
	}
	return
}

func multi() (int, int, int) { return 1, 2, 3 }

func keep(xs ...int) []int { return xs }

func gen[E any](xs ...E) int { return len(xs) }

func main() {
	fmt.Println(sum(1), sum(1, 2), sum(1, 2, 3), sum(1, []int{4, 5}...), sum(1, nil...))
	fmt.Println(sum(multi()))
	fmt.Println(info(), info(nil), info(nil...), info(nil, nil), info([]any{1, "a"}...), info([]int{1, 2}))
	s := []string{"orig", "x"}
	modify(s...)
	fmt.Println(s)
	modify("lit")
	fmt.Println(T{}.V(), T{}.V(func() int { return 3 }, func() int { return 4 }))
	a := []int{1, 2, 3, 4}
	k := keep(a[:2]...)
	k = append(k, 99)
	fmt.Println(a, k, cap(k))
	k2 := keep(1, 2)
	fmt.Println(len(k2), cap(k2))
	f := sum
	fmt.Println(f(1, 1, 1))
	g := T.V
	fmt.Println(g(T{}, func() int { return 1 }))
	fmt.Println(gen(1, 2, 3), gen[string](), gen[any](1, "x", nil))
	h := func(pre string, rest ...float64) { fmt.Println(pre, len(rest), rest) }
	h("none")
	h("some", 1, 2.5)
	defer h("defer", 1)
	fmt.Println(append([]byte("a"), "bcd"...), string(append([]byte(nil), "xyz"...)))
	fmt.Println(append([]int(nil), keep(5, 6)...))
}
