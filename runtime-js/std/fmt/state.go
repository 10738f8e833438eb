package fmt

import "strconv"

// State is the printer as a Formatter sees it.
type State interface {
	// Write emits part of the text.
	Write(b []byte) (n int, err error)
	// Width returns the width that was asked for.
	Width() (wid int, ok bool)
	// Precision returns the precision that was asked for.
	Precision() (prec int, ok bool)
	// Flag reports whether the flag c was set.
	Flag(c int) bool
}

// Formatter formats itself for all verbs.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer has a text of its own for %v, %s and the other verbs of strings.
type Stringer interface {
	String() string
}

// GoStringer has a text of its own for %#v.
type GoStringer interface {
	GoString() string
}

// FormatString returns the directive that led to a call of Format with state and verb, without argument index
// and with width and precision as numbers.
func FormatString(state State, verb rune) string {
	text := "%"
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			text += string(c)
		}
	}
	if wid, ok := state.Width(); ok {
		text += strconv.Itoa(wid)
	}
	if prec, ok := state.Precision(); ok {
		text += "." + strconv.Itoa(prec)
	}
	return text + string(verb)
}

// directive is what stands between a % and its verb.
type directive struct {
	plain         bool // nothing
	hasWid        bool
	hasPrec       bool
	minus, plus   bool
	sharp         bool
	space, zero   bool
	plusV, sharpV bool // of %+v and %#v, instead of plus and sharp
	wid, prec     int
}

// Whether there was such a flag in a format. Where these are asked first, a program whose formats have none does not contain
// what flags stand for.
var anySharp, anyPlus bool

// pp is the state of a printer.
type pp struct {
	buf string // the text so far
	directive

	// wrap notes an argument of %w, for Errorf. As with formatByVerb, programs without it do not contain its code.
	wrap    func(p *pp, argNum int)
	wrapped []int

	erroring  bool // printing a bad verb's operand: calls no methods
	panicking bool // printing what a method panicked with

	reordered bool // an argument index was used
	goodIndex bool // the argument indexes of the directive are valid
}

// spare is a printer to use again.
var spare *pp

func newPrinter() *pp {
	p := spare
	if p == nil {
		return &pp{directive: directive{plain: true}}
	}
	spare = nil
	return p
}

// finish ends the use of a printer and returns what it printed of n operands. A text of few parts is left to the host, for
// which it is a rope: flattening takes longer than all of the printing, and who reads it does that anyway.
func (p *pp) finish(n int) string {
	text := p.buf
	if n > 3 || len(text) > 64 {
		text = flat(text)
	}
	p.buf = ""
	p.clear()
	p.reordered = false
	p.wrap = nil
	if p.wrapped == nil {
		spare = p
	}
	return text
}

// clear forgets the directive.
func (p *pp) clear() {
	if !p.plain {
		p.directive = directive{plain: true}
	}
}

func (p *pp) Write(b []byte) (n int, err error) {
	p.buf += string(b)
	return len(b), nil
}

func (p *pp) WriteString(s string) (n int, err error) {
	p.buf += s
	return len(s), nil
}

func (p *pp) Width() (wid int, ok bool) {
	return p.wid, p.hasWid
}

func (p *pp) Precision() (prec int, ok bool) {
	return p.prec, p.hasPrec
}

func (p *pp) Flag(c int) bool {
	switch c {
	case '-':
		return p.minus
	case '+':
		return p.plus || p.plusV
	case '#':
		return p.sharp || p.sharpV
	case ' ':
		return p.space
	case '0':
		return p.zero
	}
	return false
}
