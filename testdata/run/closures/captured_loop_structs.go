// Structs and arrays as variables of loops, in closures and behind pointers.
package main

import "fmt"

type S struct{ a, b int }
type T struct {
	s   S
	arr [2]int
}

func main() {
	var ps []*S
	for s := (S{1, 2}); s.a < 4; s.a++ {
		ps = append(ps, &s)
	}
	for _, p := range ps {
		p.b++
		fmt.Print(*p, " ")
	}
	var qs []*int
	for t := (T{}); t.s.a < 3; t.s.a++ {
		t.arr[1] += 5
		qs = append(qs, &t.s.a, &t.arr[1])
	}
	for _, q := range qs {
		fmt.Print(*q, " ")
	}
	var as []*[2]int
	for a, n := [2]int{}, 0; n < 3; n++ {
		a[0]++
		as = append(as, &a)
		a[1] = n
	}
	for _, a := range as {
		fmt.Print(*a, " ")
	}
	var fs []func()
	for t := (T{}); t.s.a < 3; t.s.a++ {
		if t.s.a == 1 {
			fs = append(fs, func() { t.s.b += 7; fmt.Print(t, " ") })
			continue
		}
		fs = append(fs, func() { fmt.Print(t, " ") })
	}
	for s := (S{}); s.a < 2; s = (S{s.a + 1, 9}) {
		fs = append(fs, func() { fmt.Print(s, " ") })
	}
	for _, s := range []S{{1, 2}, {3, 4}} {
		fs = append(fs, func() { s.a++; fmt.Print(s, " ") })
	}
	for s := range func(y func(S) bool) { _ = y(S{1, 1}) && y(S{2, 2}) } {
		fs = append(fs, func() { s.a++; fmt.Print(s, " ") })
	}
	for range 2 {
		for _, f := range fs {
			f()
		}
		fmt.Println()
	}
	for s := (S{}); s.a < 3; s.a++ {
		fmt.Print(s)
	}
	var m = map[string]S{"k": {1, 2}}
	for _, v := range m {
		fs = append(fs[:0], func() { v.a++; fmt.Print(v) })
	}
	for _, f := range fs {
		f()
		f()
	}
	fmt.Println(m)
	for x, err := 0, error(nil); x < 2; x++ {
		x := x
		fs = append(fs, func() { err = fmt.Errorf("e%d", x); fmt.Print(err) })
		defer func() { fmt.Print(err, ";") }()
	}
	fs[1]()
	fs[2]()
}
