package syntax

import "strings"

// capture opens a group that captures.
func (p *parser) capture(name string) {
	p.caps++
	capture := p.node(OpCapture)
	capture.Cap = int(p.caps)
	capture.Name = name
	p.open(capture)
}

func (p *parser) open(capture *Regexp) {
	p.group = &group{outer: p.group, capture: capture, flags: p.flags}
}

// closeGroup makes one item of the group that is open.
func (p *parser) closeGroup() {
	closed := p.group
	re := p.choice()
	if closed.outer == nil {
		p.fail(ErrUnexpectedParen, p.src)
		return
	}
	p.group = closed.outer
	p.flags = closed.flags
	if capture := closed.capture; capture != nil {
		capture.Sub = []*Regexp{re}
		re = capture
	}
	p.add(re)
}

// perlGroup reads what begins with (? at start: a named group, or flags.
func (p *parser) perlGroup(start int32) {
	p.pos++
	rest := p.src[start:]
	if strings.HasPrefix(rest, "(?P<") && len(rest) > 4 {
		p.namedGroup(start, start+4)
	} else if strings.HasPrefix(rest, "(?<") && len(rest) > 3 {
		p.namedGroup(start, start+3)
	} else {
		p.flagGroup(start)
	}
}

func (p *parser) namedGroup(start, nameStart int32) {
	length := int32(strings.IndexByte(p.src[nameStart:], '>'))
	if length < 0 {
		p.checkUTF8(p.src[start:])
		p.fail(ErrInvalidNamedCapture, p.src[start:])
		return
	}
	name := p.src[nameStart : nameStart+length]
	p.pos = nameStart + length + 1
	p.checkUTF8(name)
	if !isName(name) {
		p.fail(ErrInvalidNamedCapture, p.src[start:p.pos])
	}
	p.capture(name)
}

// isName reports whether a text has letters, digits and underscores only, and some.
func isName(text string) bool {
	for i := 0; i < len(text); i++ {
		if !IsWordChar(rune(text[i])) {
			return false
		}
	}
	return text != ""
}

// flagGroup reads flags that hold until the end of the group that is open, or in a group that opens here.
func (p *parser) flagGroup(start int32) {
	flags := p.flags
	negative := false
	some := false
	for p.more() {
		r := p.rune()
		var set, clear Flags
		switch r {
		case 'i':
			set = FoldCase
		case 'm':
			clear = OneLine
		case 's':
			set = DotNL
		case 'U':
			set = NonGreedy
		case '-':
			if negative {
				p.fail(ErrInvalidPerlOp, p.src[start:p.pos])
				return
			}
			negative, some = true, false
			continue
		case ':', ')':
			if negative && !some {
				p.fail(ErrInvalidPerlOp, p.src[start:p.pos])
				return
			}
			if r == ':' {
				p.open(nil)
			}
			p.flags = flags
			return
		default:
			p.fail(ErrInvalidPerlOp, p.src[start:p.pos])
			return
		}
		if negative {
			set, clear = clear, set
		}
		flags = flags&^clear | set
		some = true
	}
	p.fail(ErrInvalidPerlOp, p.src[start:])
}
