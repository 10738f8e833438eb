// Variables declared behind labels: each time the declaration is reached makes a new one.
package main

func p(fs []func()) {
	for _, f := range fs {
		f()
	}
	println("-")
}

func one() {
	n := 0
	var f []func()
L:
	x := n
	if n == 2 {
		goto M
	}
	f = append(f, func() { println(x); x += 10 })
	n++
	goto L
M:
	p(f)
	p(f)
}
func two() {
	n := 0
	var f []func()
again:
	var x int
	y := &x
	x = n
	f = append(f, func() { println(x, *y) })
	if n++; n < 3 {
		goto again
	}
	p(f)
}
func three() {
	n := 0
	var f []func()
outer:
	a := n
inner:
	b := n * 10
	f = append(f, func() { println(a, b) })
	n++
	if n < 3 {
		goto inner
	}
	if n < 5 {
		goto outer
	}
	p(f)
}
func four() {
	i := 0
	var f []func()
loop:
	if i < 3 {
		j := i
		f = append(f, func() { println(j); j++ })
		i++
		goto loop
	}
	p(f)
	p(f)
}
func five() {
	i := 0
	var f []func()
top:
	var a, b = i, i + 1
	a, c := a, b
	f = append(f, func() { println(a, b, c) })
	i++
	switch {
	case i < 3:
		goto top
	}
	p(f)
}
func six() {
	i := 0
	var ps []*int
top:
	x := i
	ps = append(ps, &x)
	i++
	if i < 3 {
		goto top
	}
	for _, q := range ps {
		println(*q)
	}
}
func seven() {
	i := 0
	type T struct{ a int }
	var ps []*T
top:
	x := T{i}
	ps = append(ps, &x)
	i++
	if i < 3 {
		goto top
	}
	for _, q := range ps {
		println(q.a)
	}
}
func eight() {
	i := 0
	var f []func()
top:
	x, y := i, i*2
	for k := 0; k < 2; k++ {
		f = append(f, func() { println(x, y, k); x++ })
	}
	i++
	if i < 2 {
		goto top
	}
	p(f)
}
func main() {
	one()
	two()
	three()
	four()
	five()
	six()
	seven()
	eight()
}
