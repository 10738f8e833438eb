// %v, %+v, %#v and %T of every kind of value, nested.
package main

import (
	"errors"
	"fmt"
	"io"
	"time"
)

type P struct {
	X, Y int
	name string
}
type N struct {
	P
	In  *P
	S   []P
	M   map[string]P
	I   any
	F   func()
	E   error
	Arr [2]bool
}
type MyInt int
type MyS []MyInt
type Str struct{ n int }

func (s Str) String() string { return fmt.Sprint("Str:", s.n) }

type PStr struct{ n int }

func (s *PStr) String() string { return "PStr" }

type Er struct{ c int }

func (e Er) Error() string { return "Er!" }

type G struct{ a int }

func (g G) GoString() string { return "G!" }

type Fm struct{}

func (Fm) Format(s fmt.State, v rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "[%c %d %v %d %v %v%v%v%v%v]", v, w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), s.Flag(' '), s.Flag('0'))
}

type Rec struct{ next *Rec }

func main() {
	n := N{P: P{1, 2, "n"}, S: []P{{3, 4, "s"}}, M: map[string]P{"b": {}, "a": {5, 6, "m"}}, I: MyInt(7)}
	for _, f := range []string{"%v\n", "%+v\n", "%T\n"} {
		fmt.Printf(f, n)
		fmt.Printf(f, &n)
		fmt.Printf(f, n.P)
		fmt.Printf(f, &n.P)
	}
	n.F = nil
	fmt.Printf("%#v\n", n.P)
	fmt.Printf("%#v\n", n)
	for _, v := range []any{1, "s", 'x', 1.0, 1.5, true, nil, []int{1}, []string{"a", "b"}, map[string]int{"b": 1, "a": 2}, [2]bool{}, struct{}{}, struct {
		a int
		b string
	}{1, "x"}, MyInt(3), MyS{1, 2}, []any{1, "a", nil}, []byte("hi"), [3]byte{1, 2, 3}, int8(-1), uint8(1), uint64(1), uintptr(1), float32(1), 2i, (*int)(nil), []int(nil), map[int]int(nil), (func())(nil), (chan int)(nil), error(nil), errors.New("err"), []error{nil}, [][]int{{1}, nil}, map[P]bool{{1, 2, "k"}: true}, &[]int{1}, &map[string]int{"a": 1}, &[2]int{1, 2}, &struct{ p *int }{}, time.Second, time.March, Str{1}, &Str{2}, PStr{3}, &PStr{4}, Er{5}, &Er{6}, G{7}, []G{{8}}, []Str{{9}}, map[string]Str{"k": {1}}, struct{ S Str }{Str{2}}, struct{ s Str }{Str{3}}, []*PStr{nil}, Rec{}, &Rec{}, Fm{}, []Fm{{}}, (*Str)(nil), "q\"uo\te", []string{"a b", ""}, 1e21, 1e-7, []float64{1, 2.5}, complex64(1)} {
		fmt.Printf("%v|%+v|%#v|%T\n", v, v, v, v)
	}
	fmt.Printf("%d %s %x %q\n", []int{1, 2}, []string{"a", "b"}, []string{"ab", "c"}, []string{"x", "y"})
	fmt.Printf("%d %v %s %d\n", MyS{1}, MyInt(1), Str{1}, Str{1})
	fmt.Printf("%6d|%-6v|%06d|%x|%X|% x|%#x\n", []int{1, 2}, []string{"a"}, [2]int{3, 4}, []byte{1, 171}, []byte{1, 171}, []byte{1, 171}, []byte{1, 171})
	fmt.Printf("%v %+v %5v|%-8v|%+-#8.3x|% 0d\n", Fm{}, Fm{}, Fm{}, Fm{}, Fm{}, Fm{})
	fmt.Printf("%s %v %d %t %p %p\n", []byte("abc"), []byte("abc"), []byte("abc"), []bool{true}, (*int)(nil), nil)
	fmt.Printf("%v %s\n", struct{ e error }{}, struct{ E error }{io.EOF})
	fmt.Println(n.In, n.E, n.F == nil, n.I, &n.P, []*int{nil}, struct{ p *P }{})
}
