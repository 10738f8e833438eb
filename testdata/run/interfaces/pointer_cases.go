// Type switches and assertions on pointers: nil pointers, converted pointers, types of other packages, without names, and local ones.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"strings"
)

type square struct{ side int }
type plain square
type pair[T any] struct{ a, b T }
type outer struct{ *square }

func (s *square) name() string { return fmt.Sprint("square ", s.side) }
func (p *plain) name() string  { return fmt.Sprint("plain ", p.side) }

type named interface{ name() string }

func kind(x any) string {
	type local struct{ n int }
	switch x := x.(type) {
	case nil:
		return "nothing"
	case *square:
		if x == nil {
			return "nil square"
		}
		return x.name()
	case *plain:
		if x == nil {
			return "nil plain"
		}
		return x.name()
	case square:
		return fmt.Sprint("value ", x.side)
	case *pair[int], *pair[string]:
		return fmt.Sprintf("%T", x)
	case *struct{ n int }:
		return fmt.Sprint("unnamed ", x.n)
	case *local:
		return "local"
	case *bytes.Buffer:
		return "buffer " + x.String()
	case *strings.Builder:
		return "builder " + x.String()
	case *fs.PathError:
		return "path " + x.Path
	case *runtime.TypeAssertionError:
		return "assertion " + x.Error()
	case runtime.Error:
		return "runtime " + x.Error()
	case **square:
		return "pointer to pointer"
	case *int:
		return fmt.Sprint("int ", *x)
	case named:
		return "named " + x.name()
	}
	return fmt.Sprintf("other %T", x)
}

func asserted(x any) (s string) {
	defer func() {
		if e := recover(); e != nil {
			s = fmt.Sprint(s, " panics: ", kind(e))
		}
	}()
	if p, ok := x.(*square); ok {
		s = fmt.Sprint(p == nil, " ")
	}
	_, ok := x.(*plain)
	s += fmt.Sprint(ok, " ")
	return s + fmt.Sprint(x.(*square).side)
}

func caught(f func()) (e any) {
	defer func() { e = recover() }()
	f()
	return nil
}

func count(calls *int, x any) any { *calls++; return x }

func reassigned(x any) string {
	switch v := x.(type) {
	case *square:
		x = &plain{5}
		return v.name() + " " + kind(x)
	}
	return ""
}

func assertInto(x any) (p *square, ok bool) {
	var s struct{ p *square }
	s.p, ok = x.(*square)
	return s.p, ok
}

func main() {
	s := &square{2}
	var none *square
	n := 3
	values := []any{
		nil, s, none, (*plain)(s), (*plain)(nil), *s, &pair[int]{1, 2}, &pair[string]{}, &pair[bool]{}, &struct{ n int }{4},
		bytes.NewBufferString("b"), &strings.Builder{}, &fs.PathError{Op: "o", Path: "p", Err: errors.New("e")}, &s, &n,
		outer{s}, &outer{s}, plain{7}, 1, "text", errors.New("error"),
	}
	for _, x := range values {
		fmt.Println(kind(x), "|", asserted(x))
	}
	fmt.Println(kind(caught(func() { _ = any(1).(string) })))
	fmt.Println(kind(caught(func() { none.side = 1 })))
	fmt.Println(kind(caught(func() { _ = any(s).(named).(fmt.Stringer) })))
	calls := 0
	if _, ok := count(&calls, s).(*square); ok {
		fmt.Println(calls, count(&calls, s).(*square).side, calls)
	}
	fmt.Println(reassigned(s))
	fmt.Println(assertInto(nil))
	fmt.Println(assertInto(none))
	p, ok := assertInto(s)
	fmt.Println(p == s, ok)
	var i named = s
	for range 3 {
		_, isStringer := i.(fmt.Stringer)
		_, isNamed := any(i).(named)
		_, isError := i.(error)
		fmt.Print(isStringer, isNamed, isError, " ")
	}
	fmt.Println()
}
