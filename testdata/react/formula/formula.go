// Package formula parses and computes expressions such as "2 * (x + 1)".
package formula

import (
	"errors"
	"fmt"
	"math"
	"sort"
	"strconv"
)

// Node is a part of an expression.
type Node interface {
	Eval(values map[string]float64) (float64, error)
	String() string
}

// Number is a literal.
type Number struct{ Value float64 }

// Variable stands for a value.
type Variable struct{ Name string }

// Binary is an operation of two operands.
type Binary struct {
	Op          string
	Left, Right Node
}

// SyntaxError says where an expression is wrong.
type SyntaxError struct {
	Offset int
	Text   string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("at %d: %s", e.Offset+1, e.Text) }

// ErrZero says that something is divided by zero.
var ErrZero = errors.New("division by zero")

// UnknownError says that a variable has no value.
type UnknownError struct{ Name string }

func (e UnknownError) Error() string { return "unknown variable " + strconv.Quote(e.Name) }

func (n Number) Eval(map[string]float64) (float64, error) { return n.Value, nil }
func (n Number) String() string                           { return strconv.FormatFloat(n.Value, 'g', -1, 64) }

func (v Variable) Eval(values map[string]float64) (float64, error) {
	if value, ok := values[v.Name]; ok {
		return value, nil
	}
	return 0, UnknownError{v.Name}
}
func (v Variable) String() string { return v.Name }

func (b Binary) Eval(values map[string]float64) (float64, error) {
	left, err := b.Left.Eval(values)
	if err != nil {
		return 0, err
	}
	right, err := b.Right.Eval(values)
	if err != nil {
		return 0, err
	}
	switch b.Op {
	case "+":
		return left + right, nil
	case "-":
		return left - right, nil
	case "*":
		return left * right, nil
	case "^":
		return math.Pow(left, right), nil
	}
	if right == 0 {
		return 0, fmt.Errorf("%v: %w", b, ErrZero)
	}
	return left / right, nil
}

func (b Binary) String() string { return fmt.Sprintf("(%v %s %v)", b.Left, b.Op, b.Right) }

// Names are the variables of an expression, sorted.
func Names(n Node) []string {
	seen := map[string]bool{}
	var visit func(Node)
	visit = func(n Node) {
		switch n := n.(type) {
		case Variable:
			seen[n.Name] = true
		case Binary:
			visit(n.Left)
			visit(n.Right)
		}
	}
	visit(n)
	names := make([]string, 0, len(seen))
	for name := range seen {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// Compute parses an expression and computes it.
func Compute(text string, values map[string]float64) (float64, error) {
	n, err := Parse(text)
	if err != nil {
		return 0, err
	}
	return n.Eval(values)
}
