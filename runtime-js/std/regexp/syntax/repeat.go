package syntax

// maxRepeat is the largest number of repetitions that can be asked for.
const maxRepeat = 1000

// repetition reads *, +, ? or {n,m}, if it comes next, and applies it to the last item. An earlier one may begin just before.
func (p *parser) repetition(earlier int32) bool {
	start := p.pos
	op, least, most := Op(0), int32(0), int32(0)
	switch p.src[p.pos] {
	case '*':
		op = OpStar
		p.pos++
	case '+':
		op = OpPlus
		p.pos++
	case '?':
		op = OpQuest
		p.pos++
	case '{':
		op = OpRepeat
		var ok bool
		if least, most, ok = p.counts(); !ok {
			p.pos = start
			return false
		}
		if least < 0 || least > maxRepeat || most > maxRepeat || most >= 0 && least > most {
			p.fail(ErrInvalidRepeatSize, p.src[start:p.pos])
			return true
		}
	default:
		return false
	}
	flags := p.flags
	if p.flags&PerlX != 0 {
		if p.accept('?') {
			flags ^= NonGreedy
		}
		if earlier >= 0 {
			p.fail(ErrInvalidRepeatOp, p.src[earlier:p.pos])
			return true
		}
	}
	p.repeat(op, least, most, flags, p.src[start:p.pos])
	return true
}

func (p *parser) repeat(op Op, least, most int32, flags Flags, text string) {
	items := p.group.items
	last := len(items) - 1
	if last < 0 {
		p.fail(ErrMissingRepeatArgument, text)
		return
	}
	re := p.node(op)
	re.Flags = flags
	re.Min, re.Max = int(least), int(most)
	re.Sub = []*Regexp{items[last]}
	items[last] = re
	p.check(re)
	if op == OpRepeat && (least >= 2 || most >= 2) && !isRepeatable(re, maxRepeat) {
		p.fail(ErrInvalidRepeatSize, text)
	}
}

// isRepeatable reports whether no part of a tree is repeated more than limit times, counts in counts multiplied.
func isRepeatable(re *Regexp, limit int32) bool {
	if re.Op == OpRepeat {
		count := int32(re.Max)
		if count == 0 {
			return true
		}
		if count < 0 {
			count = int32(re.Min)
		}
		if count > limit {
			return false
		}
		if count > 0 {
			limit /= count
		}
	}
	for _, sub := range re.Sub {
		if !isRepeatable(sub, limit) {
			return false
		}
	}
	return true
}

// counts reads {n}, {n,} or {n,m}. A number that is too long for anything makes the least -1.
func (p *parser) counts() (least, most int32, ok bool) {
	p.pos++
	if least, ok = p.number(); !ok {
		return 0, 0, false
	}
	most = least
	if p.accept(',') {
		most = -1
		if p.pos < int32(len(p.src)) && p.src[p.pos] != '}' {
			if most, ok = p.number(); !ok {
				return 0, 0, false
			}
			if most < 0 {
				least = -1
			}
		}
	}
	return least, most, p.accept('}')
}

// number reads a decimal number without leading zeros.
func (p *parser) number() (n int32, ok bool) {
	start := p.pos
	for p.pos < int32(len(p.src)) && '0' <= p.src[p.pos] && p.src[p.pos] <= '9' {
		n = min(n*10+int32(p.src[p.pos]-'0'), 1e8)
		p.pos++
	}
	length := p.pos - start
	if length == 0 || length > 1 && p.src[start] == '0' {
		return 0, false
	}
	if n >= 1e8 {
		n = -1
	}
	return n, true
}
