package syntax

import "unicode/utf8"

// An InstOp is what an instruction does.
type InstOp uint8

const (
	InstAlt          InstOp = iota // goes on at Out, or else at Arg
	InstAltMatch                   // as InstAlt, where one of both matches all that is left
	InstCapture                    // notes the position at index Arg
	InstEmptyWidth                 // checks what is true between two runes: Arg, an EmptyOp
	InstMatch                      // there is a match
	InstFail                       // there is none
	InstNop                        // goes on at Out
	InstRune                       // matches a rune of the class
	InstRune1                      // matches one rune
	InstRuneAny                    // matches any rune
	InstRuneAnyNotNL               // matches any but a newline
)

// An EmptyOp is what can be asked of the place between two runes.
type EmptyOp uint8

const (
	EmptyBeginLine EmptyOp = 1 << iota
	EmptyEndLine
	EmptyBeginText
	EmptyEndText
	EmptyWordBoundary
	EmptyNoWordBoundary
)

// A Prog is a program that matches.
type Prog struct {
	Inst   []Inst
	Start  int // where it starts
	NumCap int // two for each capture, the match as a whole included
}

// An Inst is an instruction.
type Inst struct {
	Op   InstOp
	Out  uint32
	Arg  uint32
	Rune []rune
}

// EmptyOpContext has all that is true between two runes. -1 stands for none, at the ends of the text.
func EmptyOpContext(r1, r2 rune) EmptyOp {
	op := EmptyNoWordBoundary
	if IsWordChar(r1) != IsWordChar(r2) {
		op = EmptyWordBoundary
	}
	if r1 == '\n' || r1 < 0 {
		op |= EmptyBeginLine
	}
	if r1 < 0 {
		op |= EmptyBeginText
	}
	if r2 == '\n' || r2 < 0 {
		op |= EmptyEndLine
	}
	if r2 < 0 {
		op |= EmptyEndText
	}
	return op
}

// IsWordChar reports whether r is an ASCII letter or digit, or an underscore.
func IsWordChar(r rune) bool {
	return 'a' <= r|0x20 && r|0x20 <= 'z' && r < utf8.RuneSelf || '0' <= r && r <= '9' || r == '_'
}

// skipEmpty is the first instruction, from one on, that does more than to note positions.
func (p *Prog) skipEmpty(pc uint32) *Inst {
	i := &p.Inst[pc]
	for i.Op == InstNop || i.Op == InstCapture {
		i = &p.Inst[i.Out]
	}
	return i
}

// isLiteral reports whether an instruction matches one rune, in one case, that stands for itself.
func (i *Inst) isLiteral() bool {
	return (i.Op == InstRune || i.Op == InstRune1) && len(i.Rune) == 1 && Flags(i.Arg)&FoldCase == 0 && i.Rune[0] != utf8.RuneError
}

// Prefix returns the literal text that all matches begin with, and whether that is all of them.
func (p *Prog) Prefix() (prefix string, complete bool) {
	i := p.skipEmpty(uint32(p.Start))
	for i.isLiteral() {
		prefix += string(i.Rune[0])
		i = p.skipEmpty(i.Out)
	}
	return prefix, i.Op == InstMatch
}

// StartCond has what must be true where a match starts; all bits if there is none.
func (p *Prog) StartCond() EmptyOp {
	var cond EmptyOp
	pc := uint32(p.Start)
	for {
		i := &p.Inst[pc]
		switch i.Op {
		case InstEmptyWidth:
			cond |= EmptyOp(i.Arg)
		case InstFail:
			return ^EmptyOp(0)
		case InstCapture, InstNop:
		default:
			return cond
		}
		pc = i.Out
	}
}

// MatchRune reports whether the instruction matches r.
func (i *Inst) MatchRune(r rune) bool {
	return i.MatchRunePos(r) >= 0
}

// MatchRunePos returns which of the pairs of runes r is in, or -1.
func (i *Inst) MatchRunePos(r rune) int {
	if len(i.Rune) == 1 {
		if r == i.Rune[0] || Flags(i.Arg)&FoldCase != 0 && leastFold(r) == leastFold(i.Rune[0]) {
			return 0
		}
		return -1
	}
	lo, hi := 0, len(i.Rune)/2
	for lo < hi {
		middle := (lo + hi) / 2
		switch {
		case r < i.Rune[2*middle]:
			hi = middle
		case r > i.Rune[2*middle+1]:
			lo = middle + 1
		default:
			return middle
		}
	}
	return -1
}

// MatchEmptyWidth reports whether what the instruction checks is true between two runes.
func (i *Inst) MatchEmptyWidth(before rune, after rune) bool {
	op := EmptyOp(i.Arg)
	if op == 0 || op&(op-1) != 0 {
		panic("unknown empty width arg")
	}
	return op&EmptyOpContext(before, after) != 0
}
