package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strings"
)

type A struct {
	N    int `json:"n"`
	S    string
	in   inner
	Tags struct {
		X int `json:"x"`
	} `json:"tags"`
}
type inner struct{ k int }

func (a *A) Who() string    { return "A" + a.Suffix() }
func (a *A) Suffix() string { return "suffA" }
func (a A) Val() string     { return fmt.Sprint("Aval", a.N) }
func (a *A) Set(n int)      { a.N = n }

type B A

func (b *B) Who() string    { return "B" + b.Suffix() }
func (b *B) Suffix() string { return "suffB" }
func (b B) Val() string     { return fmt.Sprint("Bval", b.N) }
func (b *B) String() string { return "B!" + b.S }
func (b *B) Nil() bool      { return b == nil }
func (b *B) Error() string  { return "berr" }
func (b *B) Self() *B       { return b }
func (b *B) Copy() B        { return *b }

type C struct {
	N    int
	S    string
	in   inner
	Tags struct{ X int }
}

func (c *C) Who() string { return fmt.Sprint("C", c.Tags.X) }

type W interface{ Who() string }
type PA *A
type PB *B

type G[T any] struct{ v T }

func (g *G[T]) Get() T      { return g.v }
func (g *G[T]) Who() string { return fmt.Sprintf("G %T", g) }

type H[T any] G[T]

func (h *H[T]) Who() string { return fmt.Sprintf("H %T", h) }

type E struct {
	*B
	q int
}
type E2 struct {
	B
	q int
}

type I int

func (i *I) Inc()       { *i++ }
func (i I) Who() string { return fmt.Sprint("I", int(i)) }

func conv[T, U any](p *T, f func(*T) *U) any { return f(p) }

type List []int

func (l *List) Push(n int) { *l = append(*l, n) }

type byN []*B

func (s byN) Len() int           { return len(s) }
func (s byN) Less(i, j int) bool { return s[i].N < s[j].N }
func (s byN) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

func main() {
	a := &A{N: 1, S: "s"}
	b := (*B)(a)
	c := (*C)(a)
	b.Tags.X = 7
	fmt.Println(a.Who(), b.Who(), c.Who(), a.Val(), b.Val())
	ws := []W{a, b, c}
	for _, w := range ws {
		fmt.Printf("%T %s\n", w, w.Who())
		switch x := w.(type) {
		case *A:
			fmt.Println("A", x.N)
		case *B:
			fmt.Println("B", x.N, x)
		case *C:
			fmt.Println("C", x.N, x.Tags)
		}
	}
	fmt.Println(ws[0] == W(b), ws[1] == W(b), ws[1] == b, W((*B)(nil)) == W((*B)(nil)), ws[2] == any(c))
	m := map[any]int{a: 1, b: 2, c: 3}
	m[(*B)(a)]++
	fmt.Println(len(m), m[a], m[b], m[c])
	mb := map[*B]int{b: 1}
	mb[(*B)(a)]++
	fmt.Println(len(mb), mb[b])
	fs := []func() string{a.Who, b.Who, c.Who, b.Val, a.Val}
	for _, f := range fs {
		fmt.Println(f())
	}
	fmt.Println((*B).Who(b), (*A).Who(a), B.Val(*b), (*C).Who(c))
	// embedding
	e := E{b, 2}
	fmt.Println(e.Who(), e.Val(), W(e).Who(), W(&e).Who())
	e2 := E2{*b, 2}
	fmt.Println(e2.Who(), e2.Val(), W(&e2).Who(), W(&e2.B).Who())
	fmt.Printf("%T %T %T\n", any(&e2.B), any(e.B), any((*A)(&e2.B)))
	// struct variable of type A whose address is converted
	var v A
	v.N = 3
	pv := (*B)(&v)
	pv.N++
	fmt.Println(v.N, pv.Who(), v.Who())
	w := *pv
	fmt.Printf("%T %v\n", w, w.N)
	var x any = &w
	fmt.Printf("%T\n", x)
	_, isW := x.(W)
	fmt.Println(isW)
	cp := pv.Copy()
	fmt.Printf("%T %T\n", cp, any(&cp))
	fmt.Printf("%T\n", any(pv.Self()))
	// named pointer types
	var pa PA = a
	pb := PB((*B)((*A)(pa)))
	fmt.Printf("%T %T\n", pa, pb)
	fmt.Println(any(pb) == any(PB((*B)(a))), (*B)(pb).Who())
	_, ok := any(pb).(*B)
	_, ok2 := any(pb).(PB)
	fmt.Println(ok, ok2)
	// errors
	var err error = fmt.Errorf("w: %w", b)
	var tb *B
	fmt.Println(errors.As(err, &tb), tb == b, errors.Is(err, b), err)
	// reflect
	rv := reflect.ValueOf(b)
	fmt.Println(rv.Type(), rv.Elem().Type(), rv.NumMethod(), rv.MethodByName("Who").Call(nil)[0])
	rv.Elem().Field(0).SetInt(99)
	fmt.Println(a.N, rv.Elem().Interface().(B).N, rv.Elem().Addr().Type(), rv.Elem().Addr().Interface() == any(b))
	ra := rv.Convert(reflect.TypeOf(a))
	fmt.Println(ra.Type(), ra.Interface().(*A).Who(), ra.Interface() == any(a))
	// json
	js, _ := json.Marshal(a)
	js2, _ := json.Marshal(c)
	fmt.Println(string(js), string(js2))
	fmt.Println(json.Unmarshal([]byte(`{"N":5,"tags":{"x":8}}`), b), a.N, c.Tags.X)
	fmt.Println(json.Unmarshal([]byte(`{"N":6,"Tags":{"X":9}}`), c), a.N, a.Tags.X)
	// generics
	g := &G[int]{5}
	h := (*H[int])(g)
	fmt.Println(g.Who(), h.Who(), W(g).Who(), W(h).Who())
	fmt.Printf("%T %T\n", conv(g, func(g *G[int]) *H[int] { return (*H[int])(g) }), conv(h, func(g *H[int]) *G[int] { return (*G[int])(g) }))
	// non-struct
	n := 5
	pi := (*I)(&n)
	pi.Inc()
	fmt.Println(n, W(pi).Who(), any(pi) == any((*I)(&n)), any(pi) == any(&n))
	fmt.Printf("%T %T\n", pi, (*int)(pi))
	var raw []int
	(*List)(&raw).Push(4)
	fmt.Println(raw)
	// slices of pointers
	list := []*B{b, (*B)(&A{N: 2}), {N: 1}}
	sort.Sort(byN(list))
	for _, p := range list {
		fmt.Print(p.N, W(p).Who(), " ")
	}
	fmt.Println()
	arr := [2]W{(*B)(a), (*C)(a)}
	arr2 := arr
	fmt.Println(arr == arr2, arr2[0].Who())
	fmt.Println((*B)(nil).Nil(), (*B)((*A)(nil)).Nil(), W((*B)(nil)) != nil)
	var sb strings.Builder
	fmt.Fprintf(&sb, "%v %+v %s", b, c, b)
	fmt.Println(sb.String())
	defer func() {
		fmt.Println(recover())
	}()
	var np *A
	fmt.Println((*B)(np).Val())
}
