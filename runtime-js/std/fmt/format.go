package fmt

import (
	"internal/dynamic"
	"strconv"
	"unicode/utf8"
	"unsafe"
)

// pad prints s, filled up to the width.
func (p *pp) pad(s string) {
	if p.wid == 0 {
		p.buf += s
		return
	}
	n := p.wid - utf8.RuneCountInString(s)
	switch {
	case n <= 0:
		p.buf += s
	case p.minus:
		p.buf += s + repeat(" ", n)
	case p.zero:
		p.buf += repeat("0", n) + s
	default:
		p.buf += repeat(" ", n) + s
	}
}

// padBlank is pad with blanks even if the flag 0 is set.
func (p *pp) padBlank(s string) {
	zero := p.zero
	p.zero = false
	p.pad(s)
	p.zero = zero
}

// repeat returns s n times.
func repeat(s string, n int) string

// padPrefix prints as much of s as the precision allows.
func (p *pp) padPrefix(s string) {
	p.pad(p.truncate(s))
}

// truncate cuts s to as many runes as the precision says.
func (p *pp) truncate(s string) string {
	if p.hasPrec {
		n := p.prec
		for i := range s {
			if n == 0 {
				return s[:i]
			}
			n--
		}
	}
	return s
}

// printString prints a string; it returns false for a verb that strings do not have.
func printString(p *pp, s string, verb rune) bool {
	switch verb {
	case 'v':
		if anySharp && p.sharpV {
			p.quoted(s)
		} else {
			p.padPrefix(s)
		}
	case 's':
		p.padPrefix(s)
	case 'x', 'X':
		hexString(p, s, verb)
	case 'q':
		p.quoted(s)
	default:
		return false
	}
	return true
}

func (p *pp) quoted(s string) {
	s = p.truncate(s)
	switch {
	case anySharp && p.sharp && strconv.CanBackquote(s):
		p.padPrefix("`" + s + "`")
	case anyPlus && p.plus:
		p.pad(strconv.QuoteToASCII(s))
	default:
		p.pad(strconv.Quote(s))
	}
}

// hexString prints the bytes of s in hexadecimal.
func hexString(p *pp, s string, verb rune) {
	if p.hasPrec && p.prec < len(s) {
		s = s[:p.prec]
	}
	if s == "" {
		p.pad("")
		return
	}
	digits, prefix := "0123456789abcdef", "0x"
	if verb == 'X' {
		digits, prefix = "0123456789ABCDEF", "0X"
	}
	between := ""
	if p.space {
		between = " "
	}
	text := ""
	if p.sharp {
		text = prefix
		if p.space {
			between += prefix
		}
	}
	for i := range len(s) {
		if i > 0 {
			text += between
		}
		high, low := s[i]>>4, s[i]&15
		text += digits[high:high+1] + digits[low:low+1]
	}
	p.pad(text)
}

// printInteger prints an integer; it returns false for a verb that integers do not have.
func printInteger(p *pp, kind int, v unsafe.Pointer, verb rune) bool {
	switch verb {
	case 'v':
		if anySharp && p.sharpV && kind >= dynamic.Uint {
			p.hex(v, true)
		} else {
			integer(p, v, verb)
		}
	case 'd', 'b', 'o', 'O', 'x', 'X':
		integer(p, v, verb)
	case 'c':
		p.pad(string(runeOf(v)))
	case 'q':
		if anyPlus && p.plus {
			p.pad(strconv.QuoteRuneToASCII(runeOf(v)))
		} else {
			p.pad(strconv.QuoteRune(runeOf(v)))
		}
	case 'U':
		p.unicode(v)
	default:
		return false
	}
	return true
}

func runeOf(v unsafe.Pointer) rune {
	if r := dynamic.RuneOf(v); r >= 0 {
		return r
	}
	return utf8.RuneError
}

// hex prints an integer in hexadecimal, with 0x before it or not.
func (p *pp) hex(v unsafe.Pointer, prefix bool) {
	sharp := p.sharp
	p.sharp = prefix
	integer(p, v, 'x')
	p.sharp = sharp
}

// integer prints an integer in the base of the verb.
func integer(p *pp, v unsafe.Pointer, verb rune) {
	base := 10
	prefix := ""
	switch verb {
	case 'b':
		base, prefix = 2, "0b"
	case 'o', 'O':
		base = 8
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	}
	digits := dynamic.Digits(v, base)
	if p.plain && !p.sharp && verb != 'X' && verb != 'O' {
		p.buf += digits
		return
	}
	if verb == 'X' {
		digits = upper(digits)
	}
	sign := ""
	switch {
	case digits[0] == '-':
		sign = "-"
		digits = digits[1:]
	case p.plus:
		sign = "+"
	case p.space:
		sign = " "
	}
	least := 0 // digits
	if p.hasPrec {
		least = p.prec
		if least == 0 && digits == "0" {
			p.padBlank("")
			return
		}
	} else if p.zero && !p.minus {
		least = p.wid - len(sign)
	}
	if len(digits) < least {
		digits = repeat("0", least-len(digits)) + digits
	}
	if p.sharp {
		if base == 8 && digits[0] != '0' {
			digits = "0" + digits
		}
		digits = prefix + digits
	}
	if verb == 'O' {
		digits = "0o" + digits
	}
	p.padBlank(sign + digits)
}

// upper returns hexadecimal digits as capitals.
func upper(s string) string

// unicode prints a code point as U+0041, with the flag # as U+0041 'A'.
func (p *pp) unicode(v unsafe.Pointer) {
	digits := unsigned(v)
	least := 4
	if p.hasPrec && p.prec > least {
		least = p.prec
	}
	if len(digits) < least {
		digits = repeat("0", least-len(digits)) + digits
	}
	text := "U+" + digits
	if r := dynamic.RuneOf(v); p.sharp && r >= 0 && strconv.IsPrint(r) {
		text += " '" + string(r) + "'"
	}
	p.padBlank(text)
}

// unsigned returns the 64 bits of an integer in hexadecimal capitals.
func unsigned(v unsafe.Pointer) string
