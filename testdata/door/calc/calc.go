// Package calc parses and evaluates expressions.
package calc

import (
	"errors"
	"fmt"
	"strconv"

	"example.com/door/lists"
)

// SyntaxError says where the text is wrong.
type SyntaxError struct {
	At   int
	What string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("at %d: %s", e.At, e.What) }

var ErrZero = errors.New("division by zero")

// Node is a part of an expression.
type Node interface{ Value() (int, error) }

type number int

func (n number) Value() (int, error) { return int(n), nil }

type binary struct {
	op          byte
	left, right Node
}

func (b binary) Value() (int, error) {
	x, err := b.left.Value()
	if err != nil {
		return 0, err
	}
	y, err := b.right.Value()
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return x + y, nil
	case '-':
		return x - y, nil
	case '*':
		return x * y, nil
	}
	if y == 0 {
		return 0, fmt.Errorf("%d/%d: %w", x, y, ErrZero)
	}
	return x / y, nil
}

type parser struct {
	text string
	at   int
}

func (p *parser) peek() byte {
	if p.at < len(p.text) {
		return p.text[p.at]
	}
	return 0
}

func (p *parser) sum() Node {
	left := p.product()
	for p.peek() == '+' || p.peek() == '-' {
		op := p.peek()
		p.at++
		left = binary{op, left, p.product()}
	}
	return left
}

func (p *parser) product() Node {
	left := p.atom()
	for p.peek() == '*' || p.peek() == '/' {
		op := p.peek()
		p.at++
		left = binary{op, left, p.atom()}
	}
	return left
}

func (p *parser) atom() Node {
	if p.peek() == '(' {
		p.at++
		x := p.sum()
		if p.peek() != ')' {
			panic(&SyntaxError{p.at, "missing )"})
		}
		p.at++
		return x
	}
	start := p.at
	for '0' <= p.peek() && p.peek() <= '9' {
		p.at++
	}
	n, err := strconv.Atoi(p.text[start:p.at])
	if err != nil {
		panic(&SyntaxError{start, "no number"})
	}
	return number(n)
}

// Parse reads an expression.
func Parse(text string) (n Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(*SyntaxError)
		}
	}()
	p := &parser{text: text}
	n = p.sum()
	if p.at < len(text) {
		return nil, &SyntaxError{p.at, "more text"}
	}
	return n, nil
}

// Eval computes an expression.
func Eval(text string) (int, error) {
	n, err := Parse(text)
	if err != nil {
		return 0, err
	}
	return n.Value()
}

// Largest gives the largest value of several expressions.
func Largest(texts []string) (int, error) {
	var s lists.Sorted[int]
	for _, text := range texts {
		n, err := Eval(text)
		if err != nil {
			return 0, fmt.Errorf("%q: %w", text, err)
		}
		s.Add(n)
	}
	items := s.Items()
	return items[len(items)-1], nil
}
