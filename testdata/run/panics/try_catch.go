// Idioms: Must, errors from panics, cleanup, re-panicking foreign values.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

type parseErr struct {
	pos int
	msg string
}

func (p parseErr) Error() string { return fmt.Sprintf("%d: %s", p.pos, p.msg) }

type parser struct {
	s   string
	pos int
}

func (p *parser) fail(msg string) { panic(parseErr{p.pos, msg}) }

func (p *parser) expr() int {
	v := p.term()
	for p.pos < len(p.s) && (p.s[p.pos] == '+' || p.s[p.pos] == '-') {
		op := p.s[p.pos]
		p.pos++
		if r := p.term(); op == '+' {
			v += r
		} else {
			v -= r
		}
	}
	return v
}

func (p *parser) term() int {
	v := p.factor()
	for p.pos < len(p.s) && strings.IndexByte("*/", p.s[p.pos]) >= 0 {
		op := p.s[p.pos]
		p.pos++
		if r := p.factor(); op == '*' {
			v *= r
		} else {
			v /= r
		}
	}
	return v
}

func (p *parser) factor() int {
	if p.pos >= len(p.s) {
		p.fail("unexpected end")
	}
	if p.s[p.pos] == '(' {
		p.pos++
		v := p.expr()
		if p.pos >= len(p.s) || p.s[p.pos] != ')' {
			p.fail("missing )")
		}
		p.pos++
		return v
	}
	start := p.pos
	for p.pos < len(p.s) && p.s[p.pos] >= '0' && p.s[p.pos] <= '9' {
		p.pos++
	}
	if start == p.pos {
		p.fail(fmt.Sprintf("unexpected %q", p.s[p.pos]))
	}
	n, _ := strconv.Atoi(p.s[start:p.pos])
	return n
}

func eval(s string) (v int, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case parseErr:
			err = r
		case runtime.Error:
			err = fmt.Errorf("eval %q: %w", s, r)
		default:
			panic(r)
		}
	}()
	p := &parser{s: s}
	v = p.expr()
	if p.pos < len(s) {
		p.fail("trailing input")
	}
	return v, nil
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func main() {
	for _, s := range []string{"1+2*3", "(1+2)*3", "10/3-4", "2*(3", "", "1+x", "1/0", "5)", "8/(4-4)", "99999999999*99999999999"} {
		v, err := eval(s)
		var pe parseErr
		fmt.Println(v, err, errors.As(err, &pe), pe.pos)
	}
	fmt.Println(must(strconv.Atoi("12")))
	defer func() {
		err := recover().(error)
		fmt.Println(err, errors.Is(err, strconv.ErrSyntax))
	}()
	must(strconv.Atoi("1x"))
}
