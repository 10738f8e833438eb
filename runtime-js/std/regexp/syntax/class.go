package syntax

import (
	"strings"
	"unicode/utf8"
)

// class reads a class in brackets, which begins at start.
func (p *parser) class(start int32) {
	negated := p.accept('^')
	ranges := []rune{} // not nil: what is added is copied
	if negated && p.flags&ClassNL == 0 {
		ranges = append(ranges, '\n', '\n')
	}
	for first := true; p.err == nil && (first || !p.looksAt("]")); first = false {
		p.checkHyphen(first)
		if named, ok := p.namedClass(ranges); ok {
			ranges = named
		} else if escaped, ok := p.escapedClass(ranges); ok {
			ranges = escaped
		} else {
			ranges = p.classRange(ranges, start)
		}
	}
	p.pos++
	if p.err != nil {
		return
	}
	ranges = tidy(ranges)
	if negated {
		ranges = inverted(ranges)
	}
	p.addClass(ranges)
}

// checkHyphen fails at a hyphen that is neither first nor last. Perl allows it anywhere.
func (p *parser) checkHyphen(first bool) {
	if first || p.flags&PerlX != 0 || !p.looksAt("-") || p.looksAt("-]") {
		return
	}
	_, size := utf8.DecodeRuneInString(p.src[p.pos+1:])
	p.fail(ErrInvalidCharRange, p.src[p.pos:p.pos+1+int32(size)])
}

// classRange reads a character, or two with a hyphen between them.
func (p *parser) classRange(ranges []rune, classStart int32) []rune {
	start := p.pos
	lo := p.classChar(classStart)
	hi := lo
	if rest := p.rest(); len(rest) >= 2 && rest[0] == '-' && rest[1] != ']' {
		p.pos++
		hi = p.classChar(classStart)
		if hi < lo {
			p.fail(ErrInvalidCharRange, p.src[start:p.pos])
		}
	}
	if p.err != nil {
		return ranges
	}
	if p.flags&FoldCase != 0 {
		return appendFolded(ranges, lo, hi)
	}
	return appendRange(ranges, lo, hi)
}

func (p *parser) classChar(classStart int32) rune {
	if p.pos >= int32(len(p.src)) {
		p.fail(ErrMissingBracket, p.src[classStart:])
		return 0
	}
	if p.src[p.pos] == '\\' {
		return p.escape()
	}
	return p.rune()
}

// namedClass reads a class like [:alpha:] or [:^alpha:] and adds it, if one comes next.
func (p *parser) namedClass(ranges []rune) ([]rune, bool) {
	if !p.looksAt("[:") {
		return nil, false
	}
	length := int32(strings.Index(p.src[p.pos+2:], ":]"))
	if length < 0 {
		return nil, false
	}
	text := p.src[p.pos : p.pos+length+4]
	p.pos += int32(len(text))
	name, negated := strings.CutPrefix(text[2:len(text)-2], "^")
	class, ok := namedClasses[name]
	if !ok {
		p.fail(ErrInvalidCharRange, text)
	}
	return p.appendNamed(ranges, []rune(class), negated), true
}

// appendNamed adds a tidy class, or what is not in it, to ranges. Without ranges it is the class itself.
func (p *parser) appendNamed(ranges, class []rune, negated bool) []rune {
	if p.flags&FoldCase != 0 {
		class = folded(class)
	}
	if negated {
		class = inverted(class)
	}
	if ranges == nil {
		return class
	}
	return appendRanges(ranges, class)
}

// escapedClass reads a class that is written with a backslash, like \d or \pL, and adds it, if one comes next.
func (p *parser) escapedClass(ranges []rune) ([]rune, bool) {
	if rest := p.rest(); len(rest) < 2 || rest[0] != '\\' {
		return nil, false
	}
	c := p.src[p.pos+1]
	if c|0x20 == 'p' {
		if p.flags&UnicodeGroups == 0 {
			return nil, false
		}
		return p.propertyClass(ranges, c == 'P'), true
	}
	class := escapeClass(c | 0x20)
	if class == nil || p.flags&PerlX == 0 {
		return nil, false
	}
	p.pos += 2
	return p.appendNamed(ranges, class, c < 'a'), true
}

// propertyClass reads \pL, \p{Greek} or \p{^Greek}, and adds it.
func (p *parser) propertyClass(ranges []rune, negated bool) []rune {
	start := p.pos
	p.pos += 2
	nameStart, end := p.pos, p.pos
	if p.accept('{') {
		length := int32(strings.IndexByte(p.rest(), '}'))
		if length < 0 {
			p.checkUTF8(p.src[start:])
			p.fail(ErrInvalidCharRange, p.src[start:])
			return ranges
		}
		nameStart, end = p.pos, p.pos+length
		p.pos = end + 1
	} else {
		p.rune()
		end = p.pos
	}
	name := p.src[nameStart:end]
	p.checkUTF8(name)
	name, inside := strings.CutPrefix(name, "^")
	class, ok := property(name)
	if !ok {
		p.fail(ErrInvalidCharRange, p.src[start:p.pos])
		return ranges
	}
	return p.appendNamed(ranges, class, negated != inside)
}

// property has the runes of a category or a script of Unicode.
func property(name string) (class []rune, ok bool)

// The bounds of classes, as text.
const (
	digits = "09"
	spaces = "\t\n\f\r  "
	words  = "09AZ__az"
)

func escapeClass(letter byte) []rune {
	switch letter {
	case 'd':
		return []rune(digits)
	case 's':
		return []rune(spaces)
	case 'w':
		return []rune(words)
	}
	return nil
}

var namedClasses = map[string]string{
	"alnum":  "09AZaz",
	"alpha":  "AZaz",
	"ascii":  "\x00\x7f",
	"blank":  "\t\t  ",
	"cntrl":  "\x00\x1f\x7f\x7f",
	"digit":  digits,
	"graph":  "!~",
	"lower":  "az",
	"print":  " ~",
	"punct":  "!/:@[`{~",
	"space":  "\t\r  ",
	"upper":  "AZ",
	"word":   words,
	"xdigit": "09AFaf",
}
