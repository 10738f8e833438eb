// String and Error methods that panic, are nil, recurse or have pointer receivers.
package main

import (
	"errors"
	"fmt"
	"time"
)

type A struct{ s string }

func (a *A) String() string { return "A:" + a.s }

type B struct{}

func (B) String() string { panic("B panics") }

type C struct{}

func (C) Error() string { panic(errors.New("C err")) }

type D int

func (d D) String() string { return fmt.Sprintf("D(%d)", int(d)) }

type E struct {
	D
	a A
	p *A
}
type M map[string]D

func (m M) String() string { return fmt.Sprint("M", len(m)) }

type L []D

type Both struct{}

func (Both) String() string { return "string" }
func (Both) Error() string  { return "error" }

type lower struct{ D }
type nested struct {
	A any
	B error
	C []fmt.Stringer
	d D
}
type Fn func()

func (Fn) String() string { return "Fn" }

func main() {
	var na *A
	fmt.Println(na)
	fmt.Printf("%v %s %+v %d\n", na, na, na, na)
	fmt.Println(A{"v"}, &A{"p"}, []A{{"x"}}, []*A{{"y"}}[0])
	fmt.Println(B{}, C{})
	fmt.Printf("%v %s %d %q\n", B{}, C{}, B{}, C{})
	fmt.Println(D(1), []D{2, 3}, map[D]D{4: 5}, [1]D{6}, struct{ X D }{7}, struct{ x D }{8}, &struct{ X D }{9})
	fmt.Println(E{D: 1}, M{"a": 1}, L{1, 2}, Both{}, lower{3}, Fn(nil))
	fmt.Printf("%d %x %v %s %q %+v %#v %T %05d|%8s|\n", D(10), D(10), D(10), D(10), D(10), D(10), D(10), D(10), D(10), D(10))
	fmt.Printf("%v %+v\n", nested{D(1), Both{}, []fmt.Stringer{D(2), nil}, 3}, nested{})
	fmt.Println(fmt.Errorf("x %v %s %d", D(1), Both{}, D(2)))
	fmt.Printf("%s|%v|%d\n", []any{D(1), nil, Both{}}, map[string]any{"k": D(5)}, []any{D(6)})
	fmt.Printf("%s %s\n", error(Both{}), fmt.Stringer(Both{}))
	fmt.Printf("%t %f %c\n", D(1), D(2), D(65))
	fmt.Println(time.Duration(1500)*time.Millisecond, []time.Duration{1, 1000, 1e6}, map[time.Month]int{1: 2}, time.Weekday(3), struct{ D time.Duration }{1e9})
	var e error
	var s fmt.Stringer
	fmt.Println(e, s)
	fmt.Printf("%v %s %d\n", e, s, e)
}
