package syntax

import "unicode"

// A fragment is a part of a program: where it starts, and the places that have to be told what follows.
type fragment struct {
	start    uint32 // 0 if it cannot match
	holes    []hole
	nullable bool // it can match the empty string
}

// A hole is Out of an instruction, or Arg, of which nothing is known yet: twice the index of the instruction, and one for Arg.
type hole uint32

// Compile makes a program of a tree, which should be simplified.
func Compile(re *Regexp) (*Prog, error) {
	p := &Prog{NumCap: 2}
	p.emit(InstFail, 0)
	f := p.compile(re)
	p.fill(f.holes, p.emit(InstMatch, 0))
	p.Start = int(f.start)
	return p, nil
}

func (p *Prog) emit(op InstOp, arg uint32) uint32 {
	p.Inst = append(p.Inst, Inst{Op: op, Arg: arg})
	return uint32(len(p.Inst) - 1)
}

func (p *Prog) fill(holes []hole, target uint32) {
	for _, h := range holes {
		if i := &p.Inst[h>>1]; h&1 != 0 {
			i.Arg = target
		} else {
			i.Out = target
		}
	}
}

// step is one instruction with one way out.
func (p *Prog) step(op InstOp, arg uint32, nullable bool) fragment {
	pc := p.emit(op, arg)
	return fragment{pc, []hole{hole(pc) << 1}, nullable}
}

func (p *Prog) compile(re *Regexp) fragment {
	switch re.Op {
	case OpEmptyMatch:
		return p.step(InstNop, 0, true)
	case OpLiteral:
		return p.literal(re)
	case OpCharClass:
		return p.runes(re.Rune, re.Flags)
	case OpAnyCharNotNL:
		return p.runes(anyButNewline, 0)
	case OpAnyChar:
		return p.runes(anyRune, 0)
	case OpBeginLine, OpEndLine, OpBeginText, OpEndText, OpWordBoundary, OpNoWordBoundary:
		return p.step(InstEmptyWidth, 1<<(re.Op-OpBeginLine), true)
	case OpCapture:
		index := uint32(re.Cap) * 2
		p.NumCap = max(p.NumCap, int(index+2))
		begin := p.step(InstCapture, index, true)
		sub := p.compile(re.Sub[0])
		end := p.step(InstCapture, index+1, true)
		return p.follow(p.follow(begin, sub), end)
	case OpStar:
		return p.star(p.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpPlus:
		return p.plus(p.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpQuest:
		return p.optional(p.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpConcat:
		if len(re.Sub) == 0 {
			return p.step(InstNop, 0, true)
		}
		f := p.compile(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			f = p.follow(f, p.compile(sub))
		}
		return f
	case OpAlternate:
		var f fragment
		for _, sub := range re.Sub {
			f = p.either(f, p.compile(sub))
		}
		return f
	case OpNoMatch:
		return fragment{}
	}
	panic("regexp: unhandled case in compile")
}

func (p *Prog) literal(re *Regexp) fragment {
	if len(re.Rune) == 0 {
		return p.step(InstNop, 0, true)
	}
	f := p.runes(re.Rune[:1], re.Flags)
	for i := range re.Rune[1:] {
		f = p.follow(f, p.runes(re.Rune[i+1:i+2], re.Flags))
	}
	return f
}

// runes matches one rune: the only one in the list, or one of a class.
func (p *Prog) runes(list []rune, flags Flags) fragment {
	flags &= FoldCase
	if len(list) != 1 || unicode.SimpleFold(list[0]) == list[0] {
		flags = 0
	}
	op := InstRune
	switch {
	case flags != 0:
	case len(list) == 1 || len(list) == 2 && list[0] == list[1]:
		op = InstRune1
	case len(list) == 2 && list[0] == 0 && list[1] == unicode.MaxRune:
		op = InstRuneAny
	case len(list) == 4 && list[0] == 0 && list[1] == '\n'-1 && list[2] == '\n'+1 && list[3] == unicode.MaxRune:
		op = InstRuneAnyNotNL
	}
	f := p.step(op, uint32(flags), false)
	p.Inst[f.start].Rune = list
	return f
}

// follow is one fragment after the other.
func (p *Prog) follow(f, next fragment) fragment {
	if f.start == 0 || next.start == 0 {
		return fragment{}
	}
	p.fill(f.holes, next.start)
	return fragment{f.start, next.holes, f.nullable && next.nullable}
}

// either prefers one fragment to another.
func (p *Prog) either(f, other fragment) fragment {
	if f.start == 0 {
		return other
	}
	if other.start == 0 {
		return f
	}
	pc := p.emit(InstAlt, other.start)
	p.Inst[pc].Out = f.start
	return fragment{pc, append(f.holes, other.holes...), f.nullable || other.nullable}
}

// branch chooses between a fragment and going on, which is preferred if lazy.
func (p *Prog) branch(f fragment, lazy bool) (pc uint32, onward hole) {
	pc = p.emit(InstAlt, f.start)
	if lazy {
		return pc, hole(pc) << 1
	}
	p.Inst[pc].Out = f.start
	return pc, hole(pc)<<1 | 1
}

func (p *Prog) optional(f fragment, lazy bool) fragment {
	pc, onward := p.branch(f, lazy)
	return fragment{pc, append(f.holes, onward), true}
}

// star tries a fragment that can be empty once before it goes on: what is preferred in it decides, not that it loops.
func (p *Prog) star(f fragment, lazy bool) fragment {
	if f.nullable {
		return p.optional(p.plus(f, lazy), lazy)
	}
	pc, onward := p.branch(f, lazy)
	p.fill(f.holes, pc)
	return fragment{pc, []hole{onward}, true}
}

func (p *Prog) plus(f fragment, lazy bool) fragment {
	pc, onward := p.branch(f, lazy)
	p.fill(f.holes, pc)
	return fragment{f.start, []hole{onward}, f.nullable}
}
