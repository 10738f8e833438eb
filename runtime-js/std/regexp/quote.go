package regexp

import (
	"regexp/syntax"
	"strings"
)

// QuoteMeta escapes what has a meaning in expressions.
func QuoteMeta(s string) string {
	quoted := ""
	start := 0
	for i := range len(s) {
		if special(s[i]) {
			quoted += s[start:i] + `\`
			start = i
		}
	}
	return quoted + s[start:]
}

func special(c byte) bool {
	return strings.IndexByte(`\.+*?()|[]{}^$`, c) >= 0
}

// LiteralPrefix is text that all matches begin with, and whether that is all of the expression.
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	if re.tree == nil {
		return "", false
	}
	prog := program(re.tree)
	if prefix, complete, ok := anchoredPrefix(prog); ok {
		return prefix, complete
	}
	return prog.Prefix()
}

// anchoredPrefix is the text after ^, where the program decides at each rune how to go on, and goes on to the end of the text.
func anchoredPrefix(prog *syntax.Prog) (prefix string, complete, ok bool) {
	start := &prog.Inst[prog.Start]
	if start.Op != syntax.InstEmptyWidth || syntax.EmptyOp(start.Arg)&syntax.EmptyBeginText == 0 || !isOnePass(prog) {
		return "", false, false
	}
	i := &prog.Inst[start.Out]
	for i.Op == syntax.InstNop {
		i = &prog.Inst[i.Out]
	}
	for i.Op == syntax.InstRune1 && i.Rune[0] != '\uFFFD' {
		prefix += string(i.Rune)
		i = &prog.Inst[i.Out]
	}
	complete = i.Op == syntax.InstEmptyWidth && syntax.EmptyOp(i.Arg)&syntax.EmptyEndText != 0 && prog.Inst[i.Out].Op == syntax.InstMatch
	return prefix, complete && prefix != "", true
}

// isOnePass reports whether each rune decides how to go on.
func isOnePass(prog *syntax.Prog) bool
