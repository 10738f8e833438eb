package syntax

import (
	"strconv"
	"strings"
	"unicode"
)

// modes are the flags that are written out in front of a part of an expression, and how the part ends.
type modes uint16

const (
	modeI     modes = 1 << iota // (?i:
	modeM                       // (?m:
	modeS                       // (?s:
	modeEnd                     // a parenthesis closes after it
	modeGroup                   // (?: and a parenthesis
	offShift  = 5               // modeM << offShift is (?-m:
)

// A printer writes a tree as an expression, with as few flags as will do.
type printer struct {
	strings.Builder
	spans map[*Regexp]modes // what is written before a node, and whether a parenthesis closes after it
}

// String writes the tree as an expression.
func (re *Regexp) String() string {
	p := printer{spans: map[*Regexp]modes{}}
	on, off := p.needs(re)
	if on |= off &^ modeI << offShift; on != 0 {
		on |= modeEnd
	}
	p.write(re, on)
	return p.Builder.String()
}

// needs finds which modes a part needs to be on, and which off. Where neighbours want different things, it notes those for which
// something has to be switched on, and what is left for around them is what must be off.
func (p *printer) needs(re *Regexp) (on, off modes) {
	switch re.Op {
	case OpLiteral:
		for _, r := range re.Rune {
			if minFold <= r && r <= maxFold && unicode.SimpleFold(r) != r {
				return oneOf(re.Flags&FoldCase != 0, modeI)
			}
		}
	case OpCharClass:
		if !isClosedUnderFolding(re.Rune) {
			return 0, modeI
		}
	case OpAnyCharNotNL:
		return 0, modeS
	case OpAnyChar:
		return modeS, 0
	case OpBeginLine, OpEndLine:
		return modeM, 0
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			return 0, modeM
		}
	case OpCapture, OpStar, OpPlus, OpQuest, OpRepeat:
		return p.needs(re.Sub[0])
	case OpConcat, OpAlternate:
		return p.needsOfAll(re.Sub)
	}
	return 0, 0
}

func oneOf(isOn bool, mode modes) (on, off modes) {
	if isOn {
		return mode, 0
	}
	return 0, mode
}

// needsOfAll finds spans of neighbours that get along.
func (p *printer) needsOfAll(list []*Regexp) (on, off modes) {
	var allOff modes
	first, last := 0, 0
	split := false
	for i, re := range list {
		subOn, subOff := p.needs(re)
		if on&subOff|off&subOn != 0 {
			p.span(list[first], list[last], on)
			on, off, first = 0, 0, i
			split = true
		}
		on |= subOn
		off |= subOff
		allOff |= subOff
		if subOn != 0 {
			last = i
		}
		if on == 0 && first == i {
			first++
		}
	}
	if !split {
		return on, off
	}
	if on != 0 {
		p.span(list[first], list[last], on)
	}
	return 0, allOff
}

// span switches modes on from one node to another.
func (p *printer) span(first, last *Regexp, on modes) {
	if on != 0 {
		p.spans[first] = on
		p.spans[last] |= modeEnd
	}
}

// isClosedUnderFolding reports whether a class matches the same when case is folded.
func isClosedUnderFolding(ranges []rune) bool {
	for i := 0; i+1 < len(ranges); i += 2 {
		lo, hi := ranges[i], ranges[i+1]
		for _, r := range foldsOf(lo, hi) {
			for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
				if (other < lo || other > hi) && !contains(ranges, other) {
					return false
				}
			}
		}
	}
	return true
}

// write writes a node, with modes around it.
func (p *printer) write(re *Regexp, around modes) {
	around |= p.spans[re]
	const letters = modeI | modeM | modeS
	switches := around &^ (modeEnd | modeGroup)
	if switches != 0 && around&modeEnd != 0 {
		around &^= modeGroup
	}
	if switches != 0 {
		p.WriteString("(?")
		p.writeLetters(switches & letters)
		if off := switches >> offShift; off != 0 {
			p.WriteByte('-')
			p.writeLetters(off)
		}
		p.WriteByte(':')
	}
	if around&modeGroup != 0 {
		p.WriteString("(?:")
	}
	p.writeNode(re)
	if around&modeGroup != 0 {
		p.WriteByte(')')
	}
	if around&modeEnd != 0 {
		p.WriteByte(')')
	}
}

func (p *printer) writeLetters(modes modes) {
	for i, letter := range "ims" {
		if modes>>i&1 != 0 {
			p.WriteRune(letter)
		}
	}
}

func (p *printer) writeNode(re *Regexp) {
	switch re.Op {
	case OpNoMatch:
		p.WriteString(`[^\x00-\x{10FFFF}]`)
	case OpEmptyMatch:
		p.WriteString(`(?:)`)
	case OpLiteral:
		for _, r := range re.Rune {
			p.writeRune(r, false)
		}
	case OpCharClass:
		p.writeClass(re.Rune)
	case OpAnyCharNotNL, OpAnyChar:
		p.WriteByte('.')
	case OpBeginLine:
		p.WriteByte('^')
	case OpEndLine:
		p.WriteByte('$')
	case OpBeginText:
		p.WriteString(`\A`)
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			p.WriteByte('$')
		} else {
			p.WriteString(`\z`)
		}
	case OpWordBoundary:
		p.WriteString(`\b`)
	case OpNoWordBoundary:
		p.WriteString(`\B`)
	case OpCapture:
		p.writeCapture(re)
	case OpStar, OpPlus, OpQuest, OpRepeat:
		p.writeRepetition(re)
	case OpConcat:
		for _, sub := range re.Sub {
			if sub.Op == OpAlternate {
				p.write(sub, modeGroup)
			} else {
				p.write(sub, 0)
			}
		}
	case OpAlternate:
		for i, sub := range re.Sub {
			if i > 0 {
				p.WriteByte('|')
			}
			p.write(sub, 0)
		}
	default:
		p.WriteString("<invalid op" + strconv.Itoa(int(re.Op)) + ">")
	}
}

func (p *printer) writeCapture(re *Regexp) {
	if re.Name != "" {
		p.WriteString(`(?P<` + re.Name + `>`)
	} else {
		p.WriteByte('(')
	}
	if re.Sub[0].Op != OpEmptyMatch {
		p.write(re.Sub[0], 0)
	}
	p.WriteByte(')')
}

func (p *printer) writeRepetition(re *Regexp) {
	sub := re.Sub[0]
	if sub.Op > OpCapture || sub.Op == OpLiteral && len(sub.Rune) > 1 {
		p.write(sub, modeGroup)
	} else {
		p.write(sub, 0)
	}
	if re.Op != OpRepeat {
		p.WriteByte("*+?"[re.Op-OpStar])
	} else {
		p.WriteString("{" + strconv.Itoa(re.Min))
		if re.Max != re.Min {
			p.WriteByte(',')
			if re.Max >= 0 {
				p.WriteString(strconv.Itoa(re.Max))
			}
		}
		p.WriteByte('}')
	}
	if re.Flags&NonGreedy != 0 {
		p.WriteByte('?')
	}
}

// writeClass writes a class; one that reaches from the first rune to the last, but not over all, negated.
func (p *printer) writeClass(ranges []rune) {
	if len(ranges)%2 != 0 {
		p.WriteString(`[invalid char class]`)
		return
	}
	p.WriteByte('[')
	if len(ranges) == 0 {
		p.WriteString(`^\x00-\x{10FFFF}`)
	} else if ranges[0] == 0 && ranges[len(ranges)-1] == unicode.MaxRune && len(ranges) > 2 {
		p.WriteByte('^')
		ranges = inverted(ranges)
	}
	for i := 0; i < len(ranges); i += 2 {
		lo, hi := ranges[i], ranges[i+1]
		p.writeRune(lo, lo == '-')
		if lo != hi {
			if lo != hi-1 {
				p.WriteByte('-')
			}
			p.writeRune(hi, hi == '-')
		}
	}
	p.WriteByte(']')
}

// writeRune writes a rune so that it stands for itself.
func (p *printer) writeRune(r rune, escaped bool) {
	if unicode.IsPrint(r) {
		if escaped || strings.ContainsRune(`\.+*?()|[]{}^$`, r) {
			p.WriteByte('\\')
		}
		p.WriteRune(r)
		return
	}
	p.WriteByte('\\')
	if i := strings.IndexRune("\a\f\n\r\t\v", r); i >= 0 {
		p.WriteByte("afnrtv"[i])
		return
	}
	digits := strconv.FormatInt(int64(r), 16)
	switch {
	case r >= 0x100:
		p.WriteString("x{" + digits + "}")
	case r >= 0x10:
		p.WriteString("x" + digits)
	default:
		p.WriteString("x0" + digits)
	}
}
