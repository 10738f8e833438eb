package syntax

import (
	"strings"
	"unicode"
)

// escape reads a backslash and what it stands for, which is one rune.
func (p *parser) escape() rune {
	start := p.pos
	p.pos++
	if p.pos == int32(len(p.src)) {
		p.fail(ErrTrailingBackslash, "")
		return 0
	}
	r := p.rune()
	value := rune(-1)
	switch {
	case p.err != nil:
	case '0' <= r && r <= '7':
		value = p.octal(r)
	case r == 'x':
		value = p.hexadecimal()
	case r <= unicode.MaxASCII && !IsWordChar(r) || r == '_':
		value = r
	default:
		if i := strings.IndexByte("afnrtv", byte(r)); i >= 0 && r <= unicode.MaxASCII {
			value = rune("\a\f\n\r\t\v"[i])
		}
	}
	if value < 0 {
		p.fail(ErrInvalidEscape, p.src[start:p.pos])
	}
	return value
}

// octal reads up to two digits more. One digit is no number unless it is 0: it would refer to a group.
func (p *parser) octal(r rune) rune {
	value := r - '0'
	digits := 1
	for ; digits < 3 && p.pos < int32(len(p.src)) && '0' <= p.src[p.pos] && p.src[p.pos] <= '7'; digits++ {
		value = value*8 + rune(p.src[p.pos]-'0')
		p.pos++
	}
	if digits == 1 && r != '0' {
		return -1
	}
	return value
}

// hexadecimal reads two digits, or any number of them in braces; -1 if there are others.
func (p *parser) hexadecimal() rune {
	if p.pos == int32(len(p.src)) {
		return -1
	}
	r := p.rune()
	if r != '{' {
		if p.pos == int32(len(p.src)) {
			return -1
		}
		high, low := hexDigit(r), hexDigit(p.rune())
		if high < 0 || low < 0 {
			return -1
		}
		return high*16 + low
	}
	value := rune(0)
	for some := false; p.more(); some = true {
		r := p.rune()
		if r == '}' && some {
			return value
		}
		digit := hexDigit(r)
		if digit < 0 {
			return -1
		}
		if value = value*16 + digit; value > unicode.MaxRune {
			return -1
		}
	}
	return -1
}

// hexDigit is the value of a digit, or -1.
func hexDigit(r rune) rune {
	switch {
	case '0' <= r && r <= '9':
		return r - '0'
	case 'a' <= r|0x20 && r|0x20 <= 'f':
		return r | 0x20 - 'a' + 10
	}
	return -1
}
