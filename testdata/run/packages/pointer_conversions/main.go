package main

import (
	"example.com/conversions/p"
	"example.com/conversions/q"
	"fmt"
	"reflect"
	"time"
)

type rec interface{ Rec() string }
type waiter interface{ Wait() int }
type unexp interface{ handle(*string) }

type outer struct {
	*q.U
	p.Namer
}
type emb struct {
	p.T
	y int
}
type emb2 emb

func (e *emb2) Own() string { return "own" }

func main() {
	t := &p.T{X: 1, Ch: make(chan int, 4)}
	u := q.Of(t)
	fmt.Println(p.Describe(t), p.Describe(u))
	fmt.Println(t.Rec(), u.Rec(), rec(t).Rec(), rec(u).Rec())
	go func() {
		time.Sleep(time.Millisecond)
		t.Ch <- 1
		t.Ch <- 2
		u.Ch <- 3
		u.Ch <- 4
	}()
	fmt.Println(t.Wait(), u.Wait(), waiter(t).Wait(), waiter(u).Wait())
	_, ok := any(u).(unexp)
	fmt.Println(ok)
	t.Fn = func() string { return "fn of t" }
	fmt.Println(u.Fn())
	u.Fn = func() string { time.Sleep(1); return "fn of u" }
	fmt.Println(t.Fn())
	t.Ls = append(t.Ls, struct {
		B string `json:"b"`
	}{"x"})
	fmt.Printf("%T %T %T %T\n", &t.Ls[0], &u.Ls[0], t.Ls[0], u.Ls[0])
	fmt.Printf("%T %T %v %v\n", &t.In, &u.In, any(&t.In) == any(&u.In), any(&u.In) == any(&u.In))
	uv := q.U(*t)
	fmt.Printf("%T %T %T\n", uv, &uv.In, uv.In)
	uv.In.A = 5
	fmt.Println(t.In.A, uv.In.A, reflect.DeepEqual(u, q.Of(t)), reflect.DeepEqual(any(u), any(t)))
	o := outer{U: u}
	fmt.Println(o.Rec(), o.U.Name())
	e := &emb{T: *t, y: 2}
	e2 := (*emb2)(e)
	fmt.Println(p.Describe(e), p.Describe(e2), p.Describe(&e2.T), e2.Own(), p.Describe((*emb)(e2)))
	e2.X = 77
	fmt.Println(e.X, q.Of(&e2.T).X, p.Describe(q.Of(&e2.T)))
	n := &p.Node[string, int]{Key: "k", Val: 3}
	w := q.Wrap(n)
	w.Un().Link(&p.Node[string, int]{Key: "l"})
	fmt.Println(p.Describe(n), p.Describe(w), p.Describe(w.Un().Next()), p.Describe(q.Wrap(n.Next())))
	ch := make(chan any, 2)
	ch <- w
	ch <- n
	for range 2 {
		switch x := (<-ch).(type) {
		case *q.Named[int]:
			fmt.Println("named", x.Val, x == w)
		case *p.Node[string, int]:
			fmt.Println("node", x.Val, x == n)
		}
	}
	switch any(w) {
	case n:
		fmt.Println("n")
	case w:
		fmt.Println("w")
	}
	type pair struct{ a, b any }
	mm := map[pair]int{{w, n}: 1, {n, w}: 2}
	fmt.Println(mm[pair{w, n}], mm[pair{n, w}], mm[pair{n, n}], pair{w, n} == pair{w, n})
	f := p.Describe
	defer fmt.Println(f(w))
	x, ok2 := any(w).(p.Namer)
	fmt.Println(x.Name(), ok2)
	fmt.Println(reflect.TypeOf(w), reflect.ValueOf(w).Pointer() == reflect.ValueOf(n).Pointer(), fmt.Sprintf("%p", w) == fmt.Sprintf("%p", n))
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = any(w).(*p.Node[string, int])
	}()
	panic(any(u).(interface{ Name() string }).Name())
}
