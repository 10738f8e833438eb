// One operand to scan: of each type that it can be, and what is none.
package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type level int

type name string

type flags []byte

type pair struct{ a, b int }

func (p *pair) Scan(state fmt.ScanState, verb rune) error {
	_, err := fmt.Fscan(state, &p.a, &p.b)
	if p.a > p.b {
		return errors.New("wrong order")
	}
	return err
}

func show[T any](text string) {
	var x T
	n, err := fmt.Sscan(text, &x)
	fmt.Printf("%T %v %d %v\n", x, x, n, err)
	var y T
	n, err = fmt.Sscanln(text, &y)
	fmt.Printf("%T %v %d %v\n", y, y, n, err)
}

func each[T any](texts ...string) {
	for _, text := range texts {
		show[T](text)
	}
}

func main() {
	each[int]("12 13", "\n-5", "0x1f", "x", "", "99999999999999999999")
	each[int8]("12", "128")
	each[uint16]("12\n", "-1")
	each[uint64]("18446744073709551615")
	each[rune]("65")
	each[bool]("true", "F", "maybe")
	each[float32]("1.5e3", "1e99")
	each[float64]("1.5", "-inf", "nan?")
	each[complex64]("(1+2i)")
	each[complex128]("1+2i", "(3-4.5i)", "(1+2)", "")
	each[string]("word more", "")
	each[[]byte]("bytes")
	each[level]("3")
	each[name]("me")
	each[flags]("abc")
	each[pair]("1 2", "2 1", "1")
	each[any]("1")
	each[struct{}]("1")

	r := strings.NewReader("7 word\n(1-1i) 2.5\nlast")
	var n int
	var s string
	var c complex128
	var f float64
	fmt.Println(fmt.Fscan(r, &n))
	fmt.Println(fmt.Fscanln(r, &s))
	fmt.Println(fmt.Fscan(r, &c))
	fmt.Println(fmt.Fscan(r, &f))
	fmt.Println(fmt.Fscanln(r, &s))
	fmt.Println(n, s, c, f)
	fmt.Println(fmt.Fscan(r, []any{&s}...))
	_, err := fmt.Fscan(r, &s)
	fmt.Println(s, err == io.EOF)
	fmt.Println(fmt.Sscan("1", n))
	fmt.Println(fmt.Sscan("1"))
	var to any = &n
	fmt.Println(fmt.Sscan("41", to))
	fmt.Println(n)
	scan := fmt.Sscan
	fmt.Println(scan("42", &n))
	fmt.Println(n)
	defer fmt.Println("deferred")
	defer fmt.Sscan("43", &n)
	defer func() { fmt.Println(recover() != nil) }()
	var nowhere *int
	fmt.Println(fmt.Sscan("44", nowhere))
}
