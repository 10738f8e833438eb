package formula

import (
	"strconv"
	"strings"
	"unicode"
)

type parser struct {
	text []rune
	at   int
}

// Parse reads an expression; its error is a *SyntaxError.
func Parse(text string) (Node, error) {
	p := &parser{text: []rune(text)}
	n, err := p.binary(0)
	if err != nil {
		return nil, err
	}
	if p.skip(); p.at < len(p.text) {
		return nil, p.fail("unexpected " + strconv.QuoteRune(p.text[p.at]))
	}
	return n, nil
}

var precedences = map[string]int{"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}

func (p *parser) binary(least int) (Node, error) {
	left, err := p.operand()
	for err == nil {
		p.skip()
		if p.at == len(p.text) {
			break
		}
		op := string(p.text[p.at])
		precedence := precedences[op]
		if precedence <= least {
			break
		}
		p.at++
		next := precedence
		if op == "^" {
			next-- // from the right
		}
		var right Node
		if right, err = p.binary(next); err == nil {
			left = Binary{op, left, right}
		}
	}
	return left, err
}

func (p *parser) operand() (Node, error) {
	p.skip()
	if p.at == len(p.text) {
		return nil, p.fail("expected a number, a name or (")
	}
	switch c := p.text[p.at]; {
	case c == '(':
		p.at++
		n, err := p.binary(0)
		if err != nil {
			return nil, err
		}
		if p.skip(); p.at == len(p.text) || p.text[p.at] != ')' {
			return nil, p.fail("expected )")
		}
		p.at++
		return n, nil
	case unicode.IsDigit(c):
		word := p.word(func(c rune) bool { return unicode.IsDigit(c) || c == '.' })
		value, err := strconv.ParseFloat(word, 64)
		if err != nil {
			return nil, p.fail("wrong number " + word)
		}
		return Number{value}, nil
	case unicode.IsLetter(c):
		return Variable{p.word(unicode.IsLetter)}, nil
	default:
		return nil, p.fail("unexpected " + strconv.QuoteRune(c))
	}
}

func (p *parser) word(belongs func(rune) bool) string {
	var b strings.Builder
	for ; p.at < len(p.text) && belongs(p.text[p.at]); p.at++ {
		b.WriteRune(p.text[p.at])
	}
	return b.String()
}

func (p *parser) skip() {
	for p.at < len(p.text) && p.text[p.at] == ' ' {
		p.at++
	}
}

func (p *parser) fail(text string) error { return &SyntaxError{p.at, text} }
