// Multiple results: passing on, blank, comma-ok in every position.
package main

import (
	"fmt"
	"strconv"
)

func f() (int, string, error)             { return 1, "a", nil }
func g(n int, s string, e error) string   { return fmt.Sprint(n, s, e) }
func h() (n int, s string, err error)     { return f() }
func i() (any, error)                     { return strconv.Atoi("5") }
func v(a int, rest ...any) int            { return a + len(rest) }
func ok(m map[string]int) (v int, b bool) { v, b = m["a"]; return }
func two() (a, b []int)                   { a = append(a, 1); b = append(b, a...); return b, a }
func swap[A, B any](a A, b B) (B, A)      { return b, a }

type T struct {
	a int
	b bool
}

func main() {
	fmt.Println(f())
	fmt.Println(g(f()), g(h()), v(f()))
	fmt.Println(i())
	m := map[string]int{"a": 3}
	fmt.Println(ok(m))
	a, _, _ := f()
	_, b, _ := f()
	var c, d = swap(a, b)
	fmt.Println(a, b, c, d)
	var t T
	t.a, t.b = m["z"]
	fmt.Println(t)
	t.a, t.b = m["a"]
	s := []any{nil, nil}
	s[0], t.b = any("x").(string)
	fmt.Println(t, s)
	ch := make(chan int, 1)
	ch <- 4
	close(ch)
	t.a, t.b = <-ch
	fmt.Println(t)
	t.a, t.b = <-ch
	fmt.Println(t)
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	if n, err := strconv.Atoi("x"); err != nil {
		fmt.Println(n, err)
	} else if k, ok := m["b"]; ok {
		fmt.Println(k, ok)
	}
	_, isStr := any(1).(string)
	_, has := m["q"]
	fmt.Println(isStr, has)
	x, y := two()
	x[0] = 9
	fmt.Println(x, y)
	p, q := func() (int, int) { return 1, 2 }()
	q, p = p, q
	fmt.Println(p, q)
	fn := f
	if _, s, _ := fn(); s == "a" {
		fmt.Println("s", s)
	}
	var e1, e2 error
	_, e1 = strconv.Atoi("1")
	_, e2 = strconv.Atoi("")
	fmt.Println(e1, e2)
	var bb bool
	var arr [2]int
	arr[0], bb = m["b"]
	idx := 0
	idx, arr[idx] = 1, 7
	fmt.Println(arr, bb, idx)
	type B bool
	var nb B
	_, nb = m["b"]
	fmt.Printf("%v %T\n", nb, nb)
	return
}
