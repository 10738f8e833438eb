package syntax

import (
	"slices"
	"unicode"
)

// simple adds a node that is only an operator.
func (p *parser) simple(op Op) *Regexp {
	re := p.node(op)
	p.add(re)
	return re
}

// literal adds a rune: of those that are equal when case is folded, the least.
func (p *parser) literal(r rune) {
	re := p.node(OpLiteral)
	if p.flags&FoldCase != 0 {
		r = leastFold(r)
	}
	re.Rune = []rune{r}
	p.add(re)
}

// addClass adds a class.
func (p *parser) addClass(ranges []rune) {
	re := p.node(OpCharClass)
	re.Rune = ranges
	p.add(re)
}

func (p *parser) add(re *Regexp) {
	p.runes += float64(len(re.Rune))
	p.toLiteral(re)
	p.group.items = append(p.group.items, re)
	p.check(re)
}

// toLiteral makes a literal of a class of a single rune, in one case or in both.
func (p *parser) toLiteral(re *Regexp) {
	if re.Op != OpCharClass {
		return
	}
	if r, folds, ok := single(re.Rune); ok {
		re.Op = OpLiteral
		re.Rune = []rune{r}
		re.Flags = p.flags &^ FoldCase
		if folds {
			re.Flags |= FoldCase
		}
	}
}

// single finds the rune that a class consists of, perhaps in two cases.
func single(ranges []rune) (r rune, folds, ok bool) {
	var second rune
	switch len(ranges) {
	case 2:
		r, second = ranges[0], ranges[1]
		if r == second {
			return r, false, true
		}
		ok = r+1 == second
	case 4:
		r, second = ranges[0], ranges[2]
		ok = r == ranges[1] && second == ranges[3]
	}
	ok = ok && unicode.SimpleFold(r) == second && unicode.SimpleFold(second) == r
	return r, true, ok
}

// endChoice ends one of the things that | separates. Adjacent single characters and classes become one class.
func (p *parser) endChoice() {
	g := p.group
	re := p.sequence(g.items)
	g.items = nil
	last := len(g.choices) - 1
	if last >= 0 {
		if isChar(g.choices[last]) && isChar(re) {
			into := g.choices[last]
			if re.Op > into.Op {
				into, re = re, into
			}
			mergeChars(into, re)
			g.choices[last] = into
			return
		}
		tidyChar(g.choices[last])
	}
	g.choices = append(g.choices, re)
}

// choice makes one node of the group that is being read.
func (p *parser) choice() *Regexp {
	p.endChoice()
	choices := p.group.choices
	tidyChar(choices[len(choices)-1])
	re := p.combine(OpAlternate, choices)
	p.toLiteral(re)
	p.check(re)
	return re
}

// sequence makes one node of what follows one another, literals joined.
func (p *parser) sequence(items []*Regexp) *Regexp {
	if len(items) == 0 {
		return p.node(OpEmptyMatch)
	}
	var joined []*Regexp
	for i := 0; i < len(items); {
		first := items[i]
		i++
		if first.Op == OpLiteral {
			for i < len(items) && items[i].Op == OpLiteral && (items[i].Flags^first.Flags)&FoldCase == 0 {
				first.Rune = append(first.Rune, items[i].Rune...)
				i++
			}
		}
		joined = append(joined, first)
	}
	re := p.combine(OpConcat, joined)
	p.check(re)
	return re
}

// combine makes one node of several. Nodes of the same kind are dissolved in it.
func (p *parser) combine(op Op, list []*Regexp) *Regexp {
	if len(list) == 1 {
		return list[0]
	}
	re := p.node(op)
	for _, sub := range list {
		if sub.Op == op {
			re.Sub = append(re.Sub, sub.Sub...)
		} else {
			re.Sub = append(re.Sub, sub)
		}
	}
	if op == OpAlternate {
		re.Sub = p.factor(re.Sub)
		if len(re.Sub) == 1 {
			return re.Sub[0]
		}
	}
	return re
}

// isChar reports whether a node matches one rune always.
func isChar(re *Regexp) bool {
	switch re.Op {
	case OpLiteral:
		return len(re.Rune) == 1
	case OpCharClass, OpAnyCharNotNL, OpAnyChar:
		return true
	}
	return false
}

// mergeChars makes a node match also what another one matches, whose Op is not greater.
func mergeChars(into, other *Regexp) {
	switch into.Op {
	case OpAnyCharNotNL:
		if matchesNewline(other) {
			into.Op = OpAnyChar
		}
	case OpCharClass:
		into.Rune = appendChars(append([]rune(nil), into.Rune...), other)
	case OpLiteral:
		if into.Rune[0] == other.Rune[0] && into.Flags == other.Flags {
			return
		}
		ranges := appendChars(nil, into)
		into.Op = OpCharClass
		into.Rune = appendChars(ranges, other)
	}
}

func matchesNewline(re *Regexp) bool {
	switch re.Op {
	case OpLiteral:
		return re.Rune[0] == '\n'
	case OpCharClass:
		return contains(re.Rune, '\n')
	}
	return re.Op == OpAnyChar
}

// appendChars adds the runes of a literal or a class to ranges.
func appendChars(ranges []rune, re *Regexp) []rune {
	if re.Op == OpCharClass {
		return appendRanges(ranges, re.Rune)
	}
	r := re.Rune[0]
	if re.Flags&FoldCase != 0 {
		return appendFolded(ranges, r, r)
	}
	return appendRange(ranges, r, r)
}

// tidyChar brings a class in order that may have been merged, and finds those that are a dot.
func tidyChar(re *Regexp) {
	if re.Op != OpCharClass {
		return
	}
	re.Rune = tidy(re.Rune)
	if slices.Equal(re.Rune, anyRune) {
		re.Op = OpAnyChar
		re.Rune = nil
	} else if slices.Equal(re.Rune, anyButNewline) {
		re.Op = OpAnyCharNotNL
		re.Rune = nil
	}
}

var (
	anyRune       = []rune{0, unicode.MaxRune}
	anyButNewline = []rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}
)
