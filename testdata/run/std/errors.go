// errors: Is, As, Join, Unwrap, Errorf with one and several %w, custom Is and As.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
)

type notFound struct{ name string }

func (n *notFound) Error() string        { return n.name + " not found" }
func (n *notFound) Is(target error) bool { return target == errBase }

type code int

func (c code) Error() string { return fmt.Sprint("code ", int(c)) }
func (c code) Timeout() bool { return c == 408 }
func (c code) As(t any) bool {
	if p, ok := t.(*string); ok {
		*p = "as string"
		return true
	}
	return false
}

var errBase = errors.New("base")

type multi []error

func (m multi) Error() string   { return fmt.Sprint(len(m), " errors") }
func (m multi) Unwrap() []error { return m }

func main() {
	e1 := fmt.Errorf("layer1: %w", errBase)
	e2 := fmt.Errorf("layer2: %w", e1)
	fmt.Println(e2, errors.Is(e2, errBase), errors.Is(e1, e2), errors.Unwrap(e2) == e1, errors.Unwrap(errBase))
	var nf *notFound
	e3 := fmt.Errorf("ctx: %w", &notFound{"file"})
	fmt.Println(errors.As(e3, &nf), nf.name, errors.Is(e3, errBase))
	var c code
	fmt.Println(errors.As(fmt.Errorf("%w", code(404)), &c), c, errors.Is(code(1), code(1)), errors.Is(code(1), code(2)))
	j := errors.Join(errBase, nil, e3)
	fmt.Printf("%v|%q\n", j, j.Error())
	fmt.Println(errors.Is(j, errBase), errors.As(j, &nf), errors.Join(nil, nil) == nil, errors.Unwrap(j))
	m := fmt.Errorf("%w and %w and %v", errBase, code(5), io.EOF)
	fmt.Println(m, errors.Is(m, errBase), errors.Is(m, code(5)), errors.Is(m, io.EOF), errors.Unwrap(m))
	fmt.Println(errors.Is(multi{io.EOF, e2}, errBase), errors.As(multi{e3}, &nf))
	var to interface{ Timeout() bool }
	fmt.Println(errors.As(fmt.Errorf("t: %w", code(408)), &to), to.Timeout())
	fmt.Println(errors.Is(nil, nil), errors.Is(nil, errBase), errors.Is(errBase, nil), errors.As(nil, &c))
	fmt.Println(errors.New("a") == errors.New("a"), errBase == errBase, fmt.Errorf("no wrap %d", 1), errors.Unwrap(fmt.Errorf("%v", errBase)))
	w := fmt.Errorf("nil: %w", nil)
	fmt.Println(w, errors.Unwrap(w))
	fmt.Println(fmt.Errorf("%w", "not error"))
	fmt.Printf("%T %T %T %T\n", errBase, e1, m, j)
	var pe *os.PathError
	_, err := os.ReadFile("/nonexistent/file")
	fmt.Println(errors.As(err, &pe), errors.Is(err, os.ErrNotExist), pe.Op, pe.Path, errors.Is(err, fs.ErrNotExist))
	_, err = strconv.ParseInt("zz", 10, 8)
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err == strconv.ErrSyntax)
	if v, ok := errors.AsType[code](fmt.Errorf("wrap %w", code(9))); ok {
		fmt.Println("AsType", v)
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		errors.As(e1, nil)
	}()
	var err2 error = (*notFound)(nil)
	fmt.Println(err2 == nil, err2 != nil)
}
