package syntax

import (
	"strings"
	"unicode/utf8"
)

// A parser reads an expression from left to right. The first error ends it.
type parser struct {
	src   string
	pos   int32
	flags Flags
	group *group // the innermost one that is open
	caps  int32  // how many captures have been opened
	err   *Error

	// What the expression costs; as floats, as sizes can be large.
	nodes   float64
	runes   float64
	repeats float64 // what the counts of all repetitions multiply to, at most maxSize
	heights map[*Regexp]int32
	sizes   map[*Regexp]float64
}

// A group is what stands between parentheses, or the whole expression, as far as it has been read.
type group struct {
	outer   *group
	capture *Regexp // nil if it does not capture
	flags   Flags   // those outside
	choices []*Regexp
	items   []*Regexp // of the choice that is being read
}

// Parse makes a tree of an expression.
func Parse(s string, flags Flags) (*Regexp, error) {
	p := parser{src: s, flags: flags, group: new(group)}
	var re *Regexp
	if flags&Literal != 0 {
		p.checkUTF8(s)
		re = p.node(OpLiteral)
		re.Rune = []rune(s)
	} else {
		p.parse()
		re = p.choice()
	}
	if p.err == nil && p.group.outer != nil {
		p.fail(ErrMissingParen, s)
	}
	if p.err != nil {
		return nil, p.err
	}
	return re, nil
}

func (p *parser) fail(code ErrorCode, expr string) {
	if p.err == nil {
		p.err = &Error{code, expr}
	}
}

// more reports whether there is something left to read.
func (p *parser) more() bool {
	return p.err == nil && p.pos < int32(len(p.src))
}

func (p *parser) rest() string {
	return p.src[p.pos:]
}

// looksAt reports whether the rest begins with some text.
func (p *parser) looksAt(text string) bool {
	return strings.HasPrefix(p.rest(), text)
}

// accept skips a byte, if it comes next.
func (p *parser) accept(c byte) bool {
	if p.pos < int32(len(p.src)) && p.src[p.pos] == c {
		p.pos++
		return true
	}
	return false
}

// rune reads a rune. At the end it is RuneError.
func (p *parser) rune() rune {
	r, size := utf8.DecodeRuneInString(p.rest())
	if r == utf8.RuneError && size == 1 {
		p.fail(ErrInvalidUTF8, p.rest())
	}
	p.pos += int32(size)
	return r
}

// checkUTF8 fails where a text is invalid.
func (p *parser) checkUTF8(text string) {
	for i, r := range text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				p.fail(ErrInvalidUTF8, text[i:])
				return
			}
		}
	}
}

// parse reads all there is. A repetition must not follow another one in Perl's syntax.
func (p *parser) parse() {
	repetition := int32(-1) // where the repetition begins that has just been read
	for p.more() {
		start := p.pos
		if p.repetition(repetition) {
			repetition = start
			continue
		}
		repetition = -1
		p.token()
	}
}

func (p *parser) token() {
	start := p.pos
	switch r := p.rune(); r {
	case '(':
		if p.flags&PerlX != 0 && p.looksAt("?") {
			p.perlGroup(start)
		} else {
			p.capture("")
		}
	case ')':
		p.closeGroup()
	case '|':
		p.endChoice()
	case '[':
		p.class(start)
	case '.':
		p.simple(pick(p.flags&DotNL != 0, OpAnyChar, OpAnyCharNotNL))
	case '^':
		p.simple(pick(p.flags&OneLine != 0, OpBeginText, OpBeginLine))
	case '$':
		if p.flags&OneLine != 0 {
			p.simple(OpEndText).Flags |= WasDollar
		} else {
			p.simple(OpEndLine)
		}
	case '\\':
		p.backslash(start)
	default:
		p.literal(r)
	}
}

func pick(first bool, a, b Op) Op {
	if first {
		return a
	}
	return b
}

// backslash reads what follows a backslash outside of classes.
func (p *parser) backslash(start int32) {
	if p.flags&PerlX != 0 && p.pos < int32(len(p.src)) {
		p.pos++
		switch p.src[p.pos-1] {
		case 'A':
			p.simple(OpBeginText)
			return
		case 'b':
			p.simple(OpWordBoundary)
			return
		case 'B':
			p.simple(OpNoWordBoundary)
			return
		case 'z':
			p.simple(OpEndText)
			return
		case 'C': // a byte, which this syntax does not have
			p.fail(ErrInvalidEscape, p.src[start:p.pos])
			return
		case 'Q':
			p.quoted()
			return
		}
		p.pos--
	}
	p.pos = start
	if ranges, ok := p.escapedClass(nil); ok {
		p.addClass(ranges)
	} else if r := p.escape(); p.err == nil {
		p.literal(r)
	}
}

// quoted reads the literal text between \Q and \E.
func (p *parser) quoted() {
	for p.more() && !p.looksAt(`\E`) {
		p.literal(p.rune())
	}
	if p.more() {
		p.pos += 2
	}
}
