package syntax

import "unicode"

// A fragment is a part of a program: where it starts, and the places that have to be told what follows.
type fragment struct {
	start    uint32 // 0 if it cannot match
	holes    []hole
	nullable bool // it can match the empty string
}

// A hole is Out or Arg of an instruction, not yet known.
type hole struct {
	pc  uint32
	arg bool
}

type compiler struct {
	prog Prog
}

// Compile makes a program of a tree, which should be simplified.
func Compile(re *Regexp) (*Prog, error) {
	var c compiler
	c.prog.NumCap = 2
	c.emit(InstFail, 0)
	f := c.compile(re)
	c.fill(f.holes, c.emit(InstMatch, 0))
	c.prog.Start = int(f.start)
	return &c.prog, nil
}

func (c *compiler) emit(op InstOp, arg uint32) uint32 {
	c.prog.Inst = append(c.prog.Inst, Inst{Op: op, Arg: arg})
	return uint32(len(c.prog.Inst) - 1)
}

func (c *compiler) fill(holes []hole, target uint32) {
	for _, h := range holes {
		if i := &c.prog.Inst[h.pc]; h.arg {
			i.Arg = target
		} else {
			i.Out = target
		}
	}
}

// step is one instruction with one way out.
func (c *compiler) step(op InstOp, arg uint32, nullable bool) fragment {
	pc := c.emit(op, arg)
	return fragment{pc, []hole{{pc, false}}, nullable}
}

func (c *compiler) compile(re *Regexp) fragment {
	switch re.Op {
	case OpEmptyMatch:
		return c.step(InstNop, 0, true)
	case OpLiteral:
		return c.literal(re)
	case OpCharClass:
		return c.runes(re.Rune, re.Flags)
	case OpAnyCharNotNL:
		return c.runes(anyButNewline, 0)
	case OpAnyChar:
		return c.runes(anyRune, 0)
	case OpBeginLine, OpEndLine, OpBeginText, OpEndText, OpWordBoundary, OpNoWordBoundary:
		return c.step(InstEmptyWidth, 1<<(re.Op-OpBeginLine), true)
	case OpCapture:
		index := uint32(re.Cap) * 2
		c.prog.NumCap = max(c.prog.NumCap, int(index+2))
		begin := c.step(InstCapture, index, true)
		sub := c.compile(re.Sub[0])
		end := c.step(InstCapture, index+1, true)
		return c.follow(c.follow(begin, sub), end)
	case OpStar:
		return c.star(c.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpPlus:
		return c.plus(c.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpQuest:
		return c.optional(c.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpConcat:
		if len(re.Sub) == 0 {
			return c.step(InstNop, 0, true)
		}
		f := c.compile(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			f = c.follow(f, c.compile(sub))
		}
		return f
	case OpAlternate:
		var f fragment
		for _, sub := range re.Sub {
			f = c.either(f, c.compile(sub))
		}
		return f
	case OpNoMatch:
		return fragment{}
	}
	panic("regexp: unhandled case in compile")
}

func (c *compiler) literal(re *Regexp) fragment {
	if len(re.Rune) == 0 {
		return c.step(InstNop, 0, true)
	}
	f := c.runes(re.Rune[:1], re.Flags)
	for i := range re.Rune[1:] {
		f = c.follow(f, c.runes(re.Rune[i+1:i+2], re.Flags))
	}
	return f
}

// runes matches one rune: the only one in the list, or one of a class.
func (c *compiler) runes(list []rune, flags Flags) fragment {
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
	f := c.step(op, uint32(flags), false)
	c.prog.Inst[f.start].Rune = list
	return f
}

// follow is one fragment after the other.
func (c *compiler) follow(f, next fragment) fragment {
	if f.start == 0 || next.start == 0 {
		return fragment{}
	}
	c.fill(f.holes, next.start)
	return fragment{f.start, next.holes, f.nullable && next.nullable}
}

// either prefers one fragment to another.
func (c *compiler) either(f, other fragment) fragment {
	if f.start == 0 {
		return other
	}
	if other.start == 0 {
		return f
	}
	pc := c.emit(InstAlt, other.start)
	c.prog.Inst[pc].Out = f.start
	return fragment{pc, append(f.holes, other.holes...), f.nullable || other.nullable}
}

// branch chooses between a fragment and going on, which is preferred if lazy.
func (c *compiler) branch(f fragment, lazy bool) (pc uint32, onward hole) {
	pc = c.emit(InstAlt, f.start)
	if !lazy {
		c.prog.Inst[pc].Out = f.start
		c.prog.Inst[pc].Arg = 0
	}
	return pc, hole{pc, !lazy}
}

func (c *compiler) optional(f fragment, lazy bool) fragment {
	pc, onward := c.branch(f, lazy)
	return fragment{pc, append(f.holes, onward), true}
}

// star tries a fragment that can be empty once before it goes on: what is preferred in it decides, not that it loops.
func (c *compiler) star(f fragment, lazy bool) fragment {
	if f.nullable {
		return c.optional(c.plus(f, lazy), lazy)
	}
	pc, onward := c.branch(f, lazy)
	c.fill(f.holes, pc)
	return fragment{pc, []hole{onward}, true}
}

func (c *compiler) plus(f fragment, lazy bool) fragment {
	pc, onward := c.branch(f, lazy)
	c.fill(f.holes, pc)
	return fragment{f.start, []hole{onward}, f.nullable}
}
