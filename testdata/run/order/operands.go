package main

import (
	"fmt"
	"strings"
)

type point struct{ x, y int }

type tree struct {
	left, right *tree
	value       int
	names       map[string]int
	list        []int
}

var global = 1

func setGlobal(v int) int { global = v; return v }

func (t *tree) grow() int {
	t.value += 10
	t.list = append(t.list, t.value)
	t.names["grow"]++
	return t.value
}

func (p point) sum() int       { return p.x + p.y }
func (p *point) move() int     { p.x += 100; return p.x }
func set[T any](p *T, v T) T   { *p = v; return v }
func swap(a, b *int) bool      { *a, *b = *b, *a; return true }
func show(args ...any) string  { return fmt.Sprint(args...) }
func pair(a, b int) (int, int) { return a, b }

type box struct{ v any }

func main() {
	t := &tree{names: map[string]int{}}
	fmt.Println(t.value, t.grow(), t.value)
	fmt.Println(t.value+t.grow(), len(t.list), t.names["grow"])
	fmt.Println(len(t.list), t.grow(), len(t.list))
	fmt.Println(t.names["grow"], t.grow(), t.list[0]+t.grow())
	fmt.Println(global, setGlobal(5), global)
	x := global + setGlobal(7)*2
	fmt.Println(x, show(global, setGlobal(9)))

	p := point{1, 2}
	fmt.Println(p, p.move(), p.sum()+p.move())
	q := []point{{1, 1}}
	fmt.Println(q[0], q[0].move(), q[0].x)
	arr := [3]int{1, 2, 3}
	fmt.Println(arr, set(&arr[1], 50), arr[1])
	i := 0
	fmt.Println(arr[i], set(&i, 2), arr[i])
	s := "a"
	fmt.Println(s+"-"+set(&s, "b"), s)
	b := []byte("x")
	fmt.Println(string(b)+string(set(&b[0], 'y')), string(b))
	m := map[string]int{"k": 1}
	fmt.Println(m["k"], set(&m, map[string]int{"k": 2})["k"], m["k"])
	f := func() int { return 1 }
	fmt.Println(f(), set(&f, func() int { return 2 })(), f())
	var e any = 3
	fmt.Println(e.(int), set(&e, any(4)), e)
	bx := box{1}
	fmt.Println(bx.v, set(&bx.v, any("two")), bx)

	n, k := 1, 2
	n, k = k, n+set(&k, 40)
	fmt.Println(n, k)
	c, d := n, set(&n, 70)
	fmt.Println(c, d, n)
	lit := []int{n, set(&n, 80), n}
	st := point{n, set(&n, 90)}
	mp := map[int]int{n: set(&n, 91)}
	fmt.Println(lit, st, mp)
	if n == set(&n, 92) {
		fmt.Println("same", n)
	} else if n+1 == set(&n, 93) {
		fmt.Println("next", n)
	}
	for j := 0; n+j < set(&n, n-1)+5 && j < 3; j++ {
		fmt.Println("loop", j, n)
	}
	switch n {
	case set(&n, 3):
		fmt.Println("three")
	case n + set(&n, 0):
		fmt.Println("sum", n)
	default:
		fmt.Println("default", n)
	}
	n += set(&n, 5)
	fmt.Println(n)
	arr[set(&i, 0)] += i + set(&i, 1)
	fmt.Println(arr, i)
	arr[i], arr[0] = set(&i, 2), i
	fmt.Println(arr, i)
	defer fmt.Println("deferred", n, set(&n, 6), n)
	func() (r int, ok bool) {
		defer func() { fmt.Println("inner", r, ok) }()
		return r, swap(&r, &n)
	}()
	fmt.Println(pair(n, set(&n, 8)))
	fmt.Println(n > 3 && set(&n, 1) == 1, n, n == 1 || set(&n, 2) == 2, n)
	fmt.Println(strings.Repeat(s, n), set(&s, "zz"))
	ch := make(chan int, 3)
	ch <- n + set(&n, 33)
	fmt.Println(<-ch, n)
	w := struct{ a, b int }{n, set(&n, 4)}
	fmt.Println(w, -n+set(&n, 5), !(n == set(&n, 6)))
}
