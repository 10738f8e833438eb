package syntax

// factor pulls out what choices have in common at their beginnings, in rounds that each look at runs of adjacent choices:
// literal text, then a first element that is one rune or a fixed number of such, then single characters, which become one
// class, and what is empty, of which one is enough.
func (p *parser) factor(choices []*Regexp) []*Regexp {
	choices = p.factorText(choices)
	choices = p.factorElement(choices)
	return mergeEmpty(mergeRuns(choices))
}

// factorText pulls out literal text.
func (p *parser) factorText(choices []*Regexp) []*Regexp {
	var list []*Regexp
	for i := 0; i < len(choices); {
		text, flags := leadingText(choices[i])
		end := i + 1
		for ; end < len(choices) && len(text) > 0; end++ {
			other, otherFlags := leadingText(choices[end])
			same := commonLength(text, other)
			if otherFlags != flags || same == 0 {
				break
			}
			text = text[:same]
		}
		if end == i+1 {
			list = append(list, choices[i])
		} else {
			prefix := p.node(OpLiteral)
			prefix.Flags = flags
			prefix.Rune = append([]rune(nil), text...)
			for j := i; j < end; j++ {
				choices[j] = p.withoutText(choices[j], len(text))
				p.check(choices[j])
			}
			list = append(list, p.prefixed(prefix, choices[i:end]))
		}
		i = end
	}
	return list
}

// factorElement pulls out a first element.
func (p *parser) factorElement(choices []*Regexp) []*Regexp {
	var list []*Regexp
	for i := 0; i < len(choices); {
		first := leadingElement(choices[i])
		end := i + 1
		if first != nil && isFixed(first) {
			for end < len(choices) && first.Equal(leadingElement(choices[end])) {
				end++
			}
		}
		if end == i+1 {
			list = append(list, choices[i])
		} else {
			for j := i; j < end; j++ {
				choices[j] = p.withoutElement(choices[j])
				p.check(choices[j])
			}
			list = append(list, p.prefixed(first, choices[i:end]))
		}
		i = end
	}
	return list
}

// prefixed is a prefix, and one of several things after it.
func (p *parser) prefixed(prefix *Regexp, choices []*Regexp) *Regexp {
	suffix := p.combine(OpAlternate, choices)
	re := p.node(OpConcat)
	re.Sub = []*Regexp{prefix, suffix}
	return re
}

// mergeRuns makes one class of adjacent single characters and classes.
func mergeRuns(choices []*Regexp) []*Regexp {
	var list []*Regexp
	for i := 0; i < len(choices); {
		end := i
		largest := i
		for ; end < len(choices) && isChar(choices[end]); end++ {
			a, b := choices[largest], choices[end]
			if a.Op < b.Op || a.Op == b.Op && len(a.Rune) < len(b.Rune) {
				largest = end
			}
		}
		if end <= i+1 {
			list = append(list, choices[i])
			i++
			continue
		}
		choices[i], choices[largest] = choices[largest], choices[i]
		for _, other := range choices[i+1 : end] {
			mergeChars(choices[i], other)
		}
		tidyChar(choices[i])
		list = append(list, choices[i])
		i = end
	}
	return list
}

func mergeEmpty(choices []*Regexp) []*Regexp {
	var list []*Regexp
	for i, re := range choices {
		if i == 0 || re.Op != OpEmptyMatch || choices[i-1].Op != OpEmptyMatch {
			list = append(list, re)
		}
	}
	return list
}

// leadingText is the literal that a choice begins with, and whether it folds case.
func leadingText(re *Regexp) ([]rune, Flags) {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		re = re.Sub[0]
	}
	if re.Op != OpLiteral {
		return nil, 0
	}
	return re.Rune, re.Flags & FoldCase
}

func commonLength(a, b []rune) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// withoutText takes n runes off the literal that a choice begins with.
func (p *parser) withoutText(re *Regexp, n int) *Regexp {
	if re.Op != OpConcat {
		re.Rune = re.Rune[n:]
		if len(re.Rune) == 0 {
			re.Op = OpEmptyMatch
		}
		return re
	}
	re.Sub[0] = p.withoutText(re.Sub[0], n)
	if re.Sub[0].Op == OpEmptyMatch {
		return withoutFirst(re)
	}
	return re
}

// leadingElement is the first element of a choice, nil if that is empty.
func leadingElement(re *Regexp) *Regexp {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		re = re.Sub[0]
	}
	if re.Op == OpEmptyMatch {
		return nil
	}
	return re
}

// isFixed reports whether an element matches a fixed number of runes of one class. Others, pulled out, would change what is
// preferred.
func isFixed(re *Regexp) bool {
	return isChar(re) || re.Op == OpRepeat && re.Min == re.Max && isChar(re.Sub[0])
}

func (p *parser) withoutElement(re *Regexp) *Regexp {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		return withoutFirst(re)
	}
	return p.node(OpEmptyMatch)
}

// withoutFirst takes the first node off a concatenation.
func withoutFirst(re *Regexp) *Regexp {
	re.Sub = re.Sub[1:]
	switch len(re.Sub) {
	case 0:
		re.Op = OpEmptyMatch
		re.Sub = nil
	case 1:
		return re.Sub[0]
	}
	return re
}
