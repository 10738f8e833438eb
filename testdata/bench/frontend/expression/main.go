// Command expression reads formulas of a spreadsheet into trees and evaluates them for many rows.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"time"
)

const (
	rounds = 5
	rows   = 3_000
)

type Env map[string]float64

type Expr interface {
	Eval(env Env) (float64, error)
}

type (
	Number   float64
	Variable string
	Unary    struct{ X Expr }
	Binary   struct {
		Op   byte
		X, Y Expr
	}
	Conditional struct{ Test, Then, Else Expr }
	Call        struct {
		Name string
		Args []Expr
	}
)

var errZero = errors.New("division by zero")

func (n Number) Eval(Env) (float64, error) { return float64(n), nil }

func (v Variable) Eval(env Env) (float64, error) {
	x, ok := env[string(v)]
	if !ok {
		return 0, fmt.Errorf("unknown variable %s", string(v))
	}
	return x, nil
}

func (u *Unary) Eval(env Env) (float64, error) {
	x, err := u.X.Eval(env)
	return -x, err
}

func (b *Binary) Eval(env Env) (float64, error) {
	x, err := b.X.Eval(env)
	if err != nil {
		return 0, err
	}
	y, err := b.Y.Eval(env)
	if err != nil {
		return 0, err
	}
	switch b.Op {
	case '+':
		return x + y, nil
	case '-':
		return x - y, nil
	case '*':
		return x * y, nil
	case '<':
		if x < y {
			return 1, nil
		}
		return 0, nil
	}
	if y == 0 {
		return 0, errZero
	}
	return x / y, nil
}

func (c *Conditional) Eval(env Env) (float64, error) {
	test, err := c.Test.Eval(env)
	if err != nil {
		return 0, err
	}
	if test != 0 {
		return c.Then.Eval(env)
	}
	return c.Else.Eval(env)
}

func (c *Call) Eval(env Env) (float64, error) {
	best, err := c.Args[0].Eval(env)
	if err != nil {
		return 0, err
	}
	for _, arg := range c.Args[1:] {
		x, err := arg.Eval(env)
		if err != nil {
			return 0, err
		}
		if c.Name == "max" && x > best || c.Name == "min" && x < best {
			best = x
		}
	}
	return best, nil
}

type Kind int

const (
	End Kind = iota
	Num
	Name
	Punct
)

type Token struct {
	Kind Kind
	Text string
	At   int
}

func isDigit(c byte) bool  { return c >= '0' && c <= '9' || c == '.' }
func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c == '_' }

func lex(text string) ([]Token, error) {
	var tokens []Token
	for i := 0; i < len(text); {
		start, c, kind := i, text[i], Punct
		switch {
		case c == ' ':
			i++
			continue
		case isDigit(c):
			for kind = Num; i < len(text) && isDigit(text[i]); i++ {
			}
		case isLetter(c):
			for kind = Name; i < len(text) && (isLetter(text[i]) || isDigit(text[i])); i++ {
			}
		case c < ' ' || c > '~':
			return nil, fmt.Errorf("unexpected %q at %d", c, i)
		default:
			i++
		}
		tokens = append(tokens, Token{kind, text[start:i], start})
	}
	return append(tokens, Token{End, "", len(text)}), nil
}

type Parser struct {
	tokens []Token
	at     int
}

func Parse(text string) (Expr, error) {
	tokens, err := lex(text)
	if err != nil {
		return nil, err
	}
	p := &Parser{tokens: tokens}
	x, err := p.conditional()
	if err == nil && p.peek().Kind != End {
		err = fmt.Errorf("unexpected %q at %d", p.peek().Text, p.peek().At)
	}
	return x, err
}

func (p *Parser) peek() Token { return p.tokens[p.at] }

func (p *Parser) accept(text string) bool {
	if p.peek().Kind == Punct && p.peek().Text == text {
		p.at++
		return true
	}
	return false
}

func (p *Parser) expect(text string) error {
	if !p.accept(text) {
		return fmt.Errorf("expected %q at %d", text, p.peek().At)
	}
	return nil
}

func (p *Parser) conditional() (Expr, error) {
	test, err := p.binary(0)
	if err != nil || !p.accept("?") {
		return test, err
	}
	then, err := p.conditional()
	if err != nil {
		return nil, err
	}
	if err := p.expect(":"); err != nil {
		return nil, err
	}
	other, err := p.conditional()
	return &Conditional{test, then, other}, err
}

var precedence = map[string]int{"<": 1, "+": 2, "-": 2, "*": 3, "/": 3}

func (p *Parser) binary(min int) (Expr, error) {
	x, err := p.unary()
	for err == nil {
		op := p.peek()
		level := precedence[op.Text]
		if op.Kind != Punct || level <= min {
			break
		}
		p.at++
		var y Expr
		y, err = p.binary(level)
		x = &Binary{op.Text[0], x, y}
	}
	return x, err
}

func (p *Parser) unary() (Expr, error) {
	if p.accept("-") {
		x, err := p.unary()
		return &Unary{x}, err
	}
	if p.accept("(") {
		x, err := p.conditional()
		if err != nil {
			return nil, err
		}
		return x, p.expect(")")
	}
	token := p.peek()
	p.at++
	switch token.Kind {
	case Num:
		x, err := strconv.ParseFloat(token.Text, 64)
		return Number(x), err
	case Name:
		if p.accept("(") {
			return p.call(token.Text)
		}
		return Variable(token.Text), nil
	}
	return nil, fmt.Errorf("unexpected %q at %d", token.Text, token.At)
}

func (p *Parser) call(name string) (Expr, error) {
	c := &Call{Name: name}
	for {
		arg, err := p.conditional()
		if err != nil {
			return nil, err
		}
		c.Args = append(c.Args, arg)
		if !p.accept(",") {
			return c, p.expect(")")
		}
	}
}

var formulas = []string{
	"price * qty * (1 - discount / 100)",
	"max(price, 10, qty) - min(price, qty) + 0.5",
	"qty < 10 ? price * qty : price * qty * 0.95 - 3",
	"-(price - cost) / (qty - 7)",
	"((price + cost) * 2 - 1 < 50 ? 1 : 0) + a1 * 3.25 - -a1",
	"unknown + 1",
	"(1 + 2",
	"3 $ 4 5",
}

func kernel() uint32 {
	h := uint32(0)
	env := Env{}
	for row := 0; row < rows; row++ {
		env["price"], env["cost"] = float64(row%97)+0.25, float64(row%89)
		env["qty"], env["discount"], env["a1"] = float64(row%23), float64(row%15), float64(row)/8
		for _, text := range formulas {
			x, err := Parse(text)
			if err == nil {
				var value float64
				if value, err = x.Eval(env); err == nil {
					h = h*31 + uint32(int(math.Floor(value*16)))
				}
			}
			if err != nil {
				h = h*31 + uint32(len(err.Error()))
			}
		}
	}
	return h
}

func main() {
	sum := kernel() // warm-up
	best := time.Duration(math.MaxInt64)
	for r := 0; r < rounds; r++ {
		start := time.Now()
		got := kernel()
		if d := time.Since(start); d < best {
			best = d
		}
		if got != sum {
			panic("expression: runs disagree")
		}
	}
	fmt.Printf("expression %.3f %d\n", float64(best)/float64(time.Millisecond), sum)
}
