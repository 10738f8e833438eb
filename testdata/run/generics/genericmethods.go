package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
	"time"
)

type Num interface{ ~int | ~float64 | ~string }

type List[E any] []E

func (l List[E]) Map[F any](f func(E) F) (r List[F]) {
	for _, x := range l {
		r = append(r, f(x))
	}
	return
}
func (l List[E]) Reduce[A any](a A, f func(A, E) A) A {
	for _, x := range l {
		a = f(a, x)
	}
	return a
}
func (l *List[E]) Push[S ~[]E](s S) *List[E] { *l = append(*l, s...); return l }

type MyInt int

func (m MyInt) Add[T ~int](t T) MyInt { return m + MyInt(t) }
func (m *MyInt) Set[T ~int](t T)      { *m = MyInt(t) }
func (m *MyInt) Nil[T any]() bool     { return m == nil }

type Set[K comparable] map[K]struct{}

func (s Set[K]) Keys[R any](f func(K) R) []R {
	var r []R
	for k := range s {
		r = append(r, f(k))
	}
	return r
}

type Fn[A any] func(A) A

func (f Fn[A]) Then[B any](g func(A) B) func(A) B { return func(a A) B { return g(f(a)) } }

type Chan[T any] chan T

func (c Chan[T]) Send[U any](u U, conv func(U) T) { c <- conv(u) }
func (c Chan[T]) Recv[U any](conv func(T) U) U    { return conv(<-c) }

type Arr [3]int

func (a Arr) At[I ~int](i I) int      { return a[i] }
func (a *Arr) Put[I ~int](i I, v int) { a[i] = v }

type Outer struct {
	*Inner
	MyInt
	List[string]
	name string
}
type Inner struct{ n int }

func (i *Inner) Inc[T ~int](by T) *Inner { i.n += int(by); return i }
func (i Inner) Show[T fmt.Stringer](t T) string {
	return fmt.Sprint(i.n, " ", t)
}

type St string

func (s St) String() string { return "St(" + string(s) + ")" }

type G[T any] struct{ v T }

func (g G[T]) Convert[U interface{ From(T) U }]() (u U) { return u.From(g.v) }
func (g G[T]) Wrap[U any](u U) G[G[U]]                  { return G[G[U]]{G[U]{u}} }
func (g *G[T]) rec[U any](n int, u U) string {
	if n == 0 {
		return fmt.Sprintf("%T %T", g.v, u)
	}
	return g.rec(n-1, u)
}
func (g G[T]) same[U any](x any) (U, bool) { u, ok := x.(U); return u, ok }
func (g G[T]) closure[U any](u U) func() (T, U) {
	type pair struct {
		t T
		u U
	}
	p := pair{g.v, u}
	return func() (T, U) { fmt.Printf("%T\n", p); return p.t, p.u }
}
func (g G[T]) guard[E error](f func()) (err E) {
	defer func() {
		if r := recover(); r != nil {
			err, _ = r.(E)
		}
	}()
	f()
	return
}

type F struct{ f float64 }

func (F) From(i int) F { return F{float64(i) / 2} }

type fail struct{ s string }

func (f *fail) Error() string { return f.s }

func use[A, B any](l List[A], f func(A) B) List[B]    { return l.Map(f) }
func val[A, B any](l List[A]) func(func(A) B) List[B] { return l.Map[B] }
func exp[A, B any]() func(List[A], func(A) B) List[B] { return List[A].Map }

type Iface interface{ Inc2() }
type hasBoth struct{ Iface }

var pkgv = List[int]{1, 2, 3}.Map(func(i int) string { return strings.Repeat("z", i) })
var pkgf = List[int].Map[bool]

func (o Outer) ShadowInc[T any]() {}

type Mu struct {
	sync.Mutex
	m map[string]any
}

func (m *Mu) Do[R any](f func(map[string]any) R) R {
	m.Lock()
	defer m.Unlock()
	return f(m.m)
}
func (m *Mu) Wait[R any](d time.Duration, r R) R { time.Sleep(d); return r }

func main() {
	l := List[int]{1, 2, 3}
	fmt.Println(l.Map(func(i int) string { return fmt.Sprint(i * i) }).Map(func(s string) int { return len(s) }))
	fmt.Println(l.Reduce("", func(a string, i int) string { return a + fmt.Sprint(i) }))
	fmt.Println(*l.Push([]int{4, 5}))
	fmt.Println(use(l, func(i int) float64 { return float64(i) / 2 }), val[int, bool](l)(func(i int) bool { return i > 2 }), exp[int, rune]()(l, func(i int) rune { return 'a' + rune(i) }))
	var m MyInt = 3
	fmt.Println(m.Add(4), m.Add(MyInt(5)))
	m.Set(9)
	(&m).Set(m.Add(1))
	f := m.Set[int]
	f(77)
	fmt.Println(m, (*MyInt)(nil).Nil[string]())
	g := (*MyInt).Set[MyInt]
	g(&m, 6)
	fmt.Println(m)
	s := Set[string]{"a": {}, "bb": {}}
	k := s.Keys(func(s string) int { return len(s) })
	sort.Ints(k)
	fmt.Println(k)
	fmt.Println(Fn[int](func(i int) int { return i + 1 }).Then(func(i int) string { return fmt.Sprint("<", i, ">") })(4))
	c := make(Chan[string], 1)
	go c.Send(42, func(i int) string { return fmt.Sprint(i) })
	fmt.Println(c.Recv(func(s string) []byte { return []byte(s) }))
	done := make(chan bool)
	go func() { defer close(done); defer c.Send[int](1, func(i int) string { return "deferred" }) }()
	<-done
	fmt.Println(<-c)
	var a Arr
	a.Put(MyInt(1), 5)
	fmt.Println(a.At(1), a)
	o := Outer{Inner: &Inner{1}, MyInt: 4, List: List[string]{"x"}}
	fmt.Println(o.Inc(2).Inc(MyInt(3)).n, o.Show(St("q")), o.Add(1), o.Map(func(s string) int { return len(s) }))
	oi := o.Inc[int]
	oi(10)
	os := Outer.Show[St]
	fmt.Println(os(o, "w"), o.n)
	od := (*Outer).Set[int]
	od(&o, 99)
	fmt.Println(o.MyInt)
	x := G[int]{7}
	fmt.Println(x.Convert[F](), x.Wrap("s"), x.Wrap(x).v.v)
	fmt.Printf("%T\n", x.Wrap(1.5))
	fmt.Println((&x).rec(3, "u"), x.rec(0, []int{}))
	fmt.Println(x.same[string]("ok"))
	fmt.Println(x.same[error](nil))
	t, u := x.closure(true)()
	fmt.Println(t, u)
	fmt.Println(x.guard[*fail](func() { panic(&fail{"bad"}) }))
	fmt.Println(x.guard[error](func() { panic(errors.New("e")) }))
	fmt.Println(pkgv, pkgf(l, func(i int) bool { return i%2 == 0 }))
	mu := &Mu{m: map[string]any{"k": 1}}
	fmt.Println(mu.Do(func(m map[string]any) int { return m["k"].(int) }), mu.Wait(time.Millisecond, "waited"))
	var e any = x
	_, ok := e.(interface{ same(any) (string, bool) })
	_, ok2 := e.(interface{ Wrap(string) G[G[string]] })
	fmt.Println(ok, ok2)
	var np *Inner
	defer func() {
		fmt.Println(recover())
		defer func() { fmt.Println(recover()); exit() }()
		h := np.Show[St]
		h("")
	}()
	np.Inc(1)
}
func exit() { os.Exit(3) }
