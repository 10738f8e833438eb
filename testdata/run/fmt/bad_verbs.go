// Verbs that values of all kinds have or do not have, %w outside of Errorf, panics of methods, flags and widths.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"time"
	"unsafe"
)

type S struct {
	A int
	B string
}
type N struct {
	S
	P *S
	L []any
	M map[string]int
	F func()
	C chan int
	E error
}
type Str string

func (s Str) String() string { return "str:" + string(s) }

type PS struct{ x int }

func (p *PS) String() string { return fmt.Sprint("ps", p.x) }

type Pan struct{}

func (Pan) String() string { panic("boom") }

type PanE struct{}

func (PanE) Error() string { panic(errors.New("eboom")) }

type PanNil struct{}

func (p *PanNil) String() string { panic("x") }

type G struct{ a int }

func (G) GoString() string { panic("gs") }

type Fm struct{}

func (Fm) Format(f fmt.State, c rune) {
	w, wo := f.Width()
	p, po := f.Precision()
	fmt.Fprintf(f, "<%c %d %v %d %v %v%v%v%v%v>", c, w, wo, p, po, f.Flag('+'), f.Flag('-'), f.Flag('#'), f.Flag(' '), f.Flag('0'))
}

type FmP struct{}

func (FmP) Format(f fmt.State, c rune) { panic("fp") }

func main() {
	one := 1
	s := S{1, "x"}
	_ = unsafe.Pointer(nil)
	vals := []any{nil, 1, "s", 2.5, true, 1i, 'x', []int{1, 2}, []string{"a"}, []byte("hi"), [2]bool{true}, map[string]int{"a": 1}, map[int][]S{1: {s}}, s, &s, []S{s}, []*int{nil}, N{}, N{S: s, P: nil, L: []any{1, "a", nil, []int{3}}, M: map[string]int{"k": 1}}, &[]int{1}, &map[string]int{"z": 1}, &[1]int{5}, errors.New("e"), Str("q"), []Str{"r"}, PS{1}, &PS{2}, []*PS{}, Pan{}, []Pan{{}}, PanE{}, (*PanNil)(nil), &PanNil{}, Fm{}, FmP{}, []Fm{{}}, time.Second, reflect.ValueOf(3), reflect.ValueOf([]int{1}), struct{ X any }{}, struct{ X any }{Fm{}}, [0]int{}, []int(nil), map[string]int(nil), []any{}, struct{}{}, [][]int{{1}, nil}, []error{nil}, uintptr(5), int8(-3), (*int)(nil), (*S)(nil), (func())(nil), []byte(nil), [3]byte{1, 2, 3}, []Pan{}, map[Str]Pan{"k": {}}}
	_ = one
	for _, verb := range []string{"%w", "%v", "%+v", "%#v", "%d", "%s", "%q", "%x", "%X", "% x", "%#x", "%t", "%f", "%6.2f", "%e", "%c", "%U", "%T", "%z", "%!", "%-5w|", "%+w", "%#w", "%5z", "%-8d|", "%08d", "%+d", "%o", "%b", "%5t", "%10v|", "%-10v|", "%.2v", "%.1s", "%5.1q", "%k", "%é"} {
		for i, v := range vals {
			switch v.(type) {
			}
			fmt.Printf("%d "+verb+"\n", i, v)
		}
	}
	fmt.Printf("%*d|%-*d|%.*f|%*.*f|%*s\n", 5, 1, 5, 2, 2, 3.14159, 8, 3, 2.71828, -6, "x")
	fmt.Printf("%*d|%.*d|%*d\n", "a", 1, "b", 2, 1e3, 3)
	fmt.Printf("%.*d|%*d|%*d\n", -1, 5, 10000000, 6, -10000000, 7)
	fmt.Printf("%[2]*[1]d|%[3]*.[2]*[1]f|%[1]d %d %[5]d %[0]d %[x]d %[-1]d %[1]\n", 12, 6, 10)
	fmt.Printf("%[1]w %w\n", 1, errors.New("a"))
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "x", nil, s)
	fmt.Printf("%")
	fmt.Printf("\n%5")
	fmt.Printf("\n%-")
	fmt.Printf("\n%.")
	fmt.Printf("\n%.5%|%5%|%-05%|%z\n")
	fmt.Printf("%+-#0 8.3z|%+q|%#q|%#U|%+U|%08.3d|%+.2e|%x|%X|% X|%#x|% #x\n", 1, "é", "a`b", 0x1F600, 'x', 5, 1234.5, "hi", []byte("hi"), "hi", "hi", "hi")
	err := fmt.Errorf("%w %w %w %v", []int{1}, errors.New("in"), nil, 1)
	fmt.Println(err)
	err = fmt.Errorf("%w", map[string]any{"a": []int{1}})
	fmt.Println(err, errors.Unwrap(err))
	err = fmt.Errorf("%w %w", errors.New("x"), errors.New("y"))
	fmt.Printf("%v %T\n", err, err)
	err = fmt.Errorf("%d %w", 1, errors.New("x"))
	fmt.Printf("%v %T %v\n", err, err, errors.Unwrap(err))
	err = fmt.Errorf("%[2]w %[1]w %[2]w", errors.New("x"), errors.New("y"))
	fmt.Printf("%v %T %v\n", err, err, err.(interface{ Unwrap() []error }).Unwrap())
	err = fmt.Errorf("%w", errors.New)
	_ = err
	fmt.Println(fmt.Sprint(Pan{}), fmt.Sprintln([]any{Pan{}, PanE{}}))
	fmt.Println(Pan{}, (*PanNil)(nil), &PanNil{}, struct{ P Pan }{}, map[Str]Pan{"a": {}})
}
