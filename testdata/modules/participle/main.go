// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

type expression struct {
	Left  *term     `@@`
	Right []*opTerm `@@*`
}

type opTerm struct {
	Operator string `@("+" | "-")`
	Term     *term  `@@`
}

type term struct {
	Left  *factor     `@@`
	Right []*opFactor `@@*`
}

type opFactor struct {
	Operator string  `@("*" | "/")`
	Factor   *factor `@@`
}

type factor struct {
	Number *float64    `@Number`
	Name   string      `| @Ident`
	Sub    *expression `| "(" @@ ")"`
}

func (e *expression) eval(vars map[string]float64) float64 {
	value := e.Left.eval(vars)
	for _, r := range e.Right {
		if r.Operator == "+" {
			value += r.Term.eval(vars)
		} else {
			value -= r.Term.eval(vars)
		}
	}
	return value
}

func (t *term) eval(vars map[string]float64) float64 {
	value := t.Left.eval(vars)
	for _, r := range t.Right {
		if r.Operator == "*" {
			value *= r.Factor.eval(vars)
		} else {
			value /= r.Factor.eval(vars)
		}
	}
	return value
}

func (f *factor) eval(vars map[string]float64) float64 {
	switch {
	case f.Number != nil:
		return *f.Number
	case f.Sub != nil:
		return f.Sub.eval(vars)
	}
	return vars[f.Name]
}

func main() {
	rules := lexer.MustSimple([]lexer.SimpleRule{
		{Name: "Number", Pattern: `\d+(?:\.\d+)?`},
		{Name: "Ident", Pattern: `[a-z]+`},
		{Name: "Punct", Pattern: `[-+*/()]`},
		{Name: "space", Pattern: `\s+`},
	})
	parser := participle.MustBuild[expression](participle.Lexer(rules))
	for _, text := range []string{"1 + 2 * 3", "(1 + x) * (y - 2.5) / 2", "1 +", "2 $ 3"} {
		tree, err := parser.ParseString("", text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(tree.eval(map[string]float64{"x": 3, "y": 10}))
	}
	fmt.Println(parser.String())
}
