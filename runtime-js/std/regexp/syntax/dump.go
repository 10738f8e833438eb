package syntax

import (
	"strconv"
	"strings"
)

var namesOfInstOps = [...]string{"InstAlt", "InstAltMatch", "InstCapture", "InstEmptyWidth", "InstMatch", "InstFail", "InstNop",
	"InstRune", "InstRune1", "InstRuneAny", "InstRuneAnyNotNL"}

// String is the name of the constant.
func (i InstOp) String() string {
	if int(i) < len(namesOfInstOps) {
		return namesOfInstOps[i]
	}
	return ""
}

// String writes the program, an instruction a line. A star marks the first one.
func (p *Prog) String() string {
	var b strings.Builder
	for i := range p.Inst {
		number := strconv.Itoa(i)
		if len(number) < 3 {
			b.WriteString("   "[len(number):])
		}
		b.WriteString(number)
		if i == p.Start {
			b.WriteByte('*')
		}
		b.WriteString("\t" + p.Inst[i].String() + "\n")
	}
	return b.String()
}

// String writes the instruction.
func (i *Inst) String() string {
	onward := " -> " + strconv.Itoa(int(i.Out))
	arg := strconv.Itoa(int(i.Arg))
	switch i.Op {
	case InstAlt:
		return "alt" + onward + ", " + arg
	case InstAltMatch:
		return "altmatch" + onward + ", " + arg
	case InstCapture:
		return "cap " + arg + onward
	case InstEmptyWidth:
		return "empty " + arg + onward
	case InstMatch:
		return "match"
	case InstFail:
		return "fail"
	case InstNop:
		return "nop" + onward
	case InstRune:
		if i.Rune == nil {
			return "rune <nil>"
		}
		text := "rune " + strconv.QuoteToASCII(string(i.Rune))
		if Flags(i.Arg)&FoldCase != 0 {
			text += "/i"
		}
		return text + onward
	case InstRune1:
		return "rune1 " + strconv.QuoteToASCII(string(i.Rune)) + onward
	case InstRuneAny:
		return "any" + onward
	case InstRuneAnyNotNL:
		return "anynotnl" + onward
	}
	return ""
}
