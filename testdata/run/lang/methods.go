// Methods on all kinds of types, method values and method expressions.
package main

import (
	"fmt"
)

type (
	Int   int
	Str   string
	Slice []int
	Map   map[string]int
	Func  func(int) int
	Arr   [2]int
	St    struct{ n int }
	Chan  chan int
	Bool  bool
	Flt   float64
)

func (i Int) Double() Int { return i * 2 }
func (i *Int) Inc()       { *i++ }
func (s Str) Len() int    { return len(s) }
func (s Slice) Sum() (t int) {
	for _, v := range s {
		t += v
	}
	return
}
func (s *Slice) Push(v int)            { *s = append(*s, v) }
func (m Map) Add(k string)             { m[k]++ }
func (f Func) Twice(x int) int         { return f(f(x)) }
func (a Arr) Set(v int) Arr            { a[0] = v; return a }
func (a *Arr) PSet(v int)              { a[0] = v }
func (s St) Val() int                  { s.n++; return s.n }
func (s *St) Ptr() *St                 { s.n++; return s }
func (c Chan) Send(v int)              { c <- v }
func (b Bool) Not() Bool               { return !b }
func (f Flt) Half() Flt                { return f / 2 }
func (St) Anon(_ int, _ string) string { return "anon" }

func main() {
	i := Int(3)
	i.Inc()
	fmt.Println(i, i.Double(), Int(7).Double(), Str("héllo").Len())
	var s Slice
	s.Push(1)
	s.Push(2)
	fmt.Println(s, s.Sum(), Slice.Sum(s))
	m := Map{}
	m.Add("a")
	fmt.Println(m, Func(func(x int) int { return x * x }).Twice(3))
	a := Arr{1, 2}
	b := a.Set(9)
	fmt.Println(a, b)
	a.PSet(8)
	fmt.Println(a)
	st := St{1}
	fmt.Println(st.Val(), st.Val(), st.Ptr().Ptr().n, st.Anon(1, ""))
	fmt.Println(st.n)
	v := st.Val
	st.n = 100
	fmt.Println(v(), st.n)
	p := st.Ptr
	p()
	fmt.Println(st.n)
	f1, f2, f3 := St.Val, (*St).Ptr, (*St).Val
	fmt.Println(f1(st), f2(&st).n, f3(&st))
	fmt.Printf("%T %T %T %T\n", f1, f2, v, (*St).Anon)
	inc := (*Int).Inc
	inc(&i)
	push := s.Push
	push(3)
	fmt.Println(i, s)
	c := make(Chan, 1)
	c.Send(4)
	fmt.Println(<-c, Bool(true).Not(), Flt(3).Half())
	type I interface{ Val() int }
	var x I = st
	g := x.Val
	x = St{-1}
	fmt.Println(g(), I.Val(x), I.Val(&st))
	ms := map[string]func(St) int{"v": St.Val}
	fmt.Println(ms["v"](St{41}))
	defer st.Ptr()
	defer func(f func() int) { fmt.Println("deferred", f()) }(st.Val)
	st.n = 0
}
