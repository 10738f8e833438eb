package syntax

// Simplify returns a tree that matches the same without counted repetitions. It shares nodes with this one.
func (re *Regexp) Simplify() *Regexp {
	if re == nil {
		return nil
	}
	switch re.Op {
	case OpCapture, OpConcat, OpAlternate:
		return re.withSubs()
	case OpStar, OpPlus, OpQuest:
		return repeated(re.Op, re.Flags, re.Sub[0].Simplify(), re)
	case OpRepeat:
		if re.Min == 0 && re.Max == 0 {
			return &Regexp{Op: OpEmptyMatch}
		}
		return re.unrolled(re.Sub[0].Simplify())
	}
	return re
}

// withSubs has simplified operands. It is the node itself if they are as before.
func (re *Regexp) withSubs() *Regexp {
	changed := re
	for i, sub := range re.Sub {
		simple := sub.Simplify()
		if simple == sub {
			continue
		}
		if changed == re {
			copied := *re
			copied.Rune = nil
			copied.Sub = append([]*Regexp(nil), re.Sub...)
			changed = &copied
		}
		changed.Sub[i] = simple
	}
	return changed
}

// repeated is sub with a repetition: as may be the same as before, or nil.
func repeated(op Op, flags Flags, sub, as *Regexp) *Regexp {
	if sub.Op == OpEmptyMatch || op == sub.Op && (flags^sub.Flags)&NonGreedy == 0 {
		return sub
	}
	if as != nil && as.Op == op && (as.Flags^flags)&NonGreedy == 0 && as.Sub[0] == sub {
		return as
	}
	return &Regexp{Op: op, Flags: flags, Sub: []*Regexp{sub}}
}

// unrolled writes out a counted repetition: x{2,4} is xx(x(x)?)?, x{2,} is xx+.
func (re *Regexp) unrolled(sub *Regexp) *Regexp {
	if re.Max == -1 {
		switch re.Min {
		case 0:
			return repeated(OpStar, re.Flags, sub, nil)
		case 1:
			return repeated(OpPlus, re.Flags, sub, nil)
		}
		list := copies(sub, int32(re.Min)-1)
		return &Regexp{Op: OpConcat, Sub: append(list, repeated(OpPlus, re.Flags, sub, nil))}
	}
	if re.Min == 1 && re.Max == 1 {
		return sub
	}
	list := copies(sub, int32(re.Min))
	if re.Max > re.Min {
		optional := repeated(OpQuest, re.Flags, sub, nil)
		for i := int32(re.Min) + 1; i < int32(re.Max); i++ {
			optional = repeated(OpQuest, re.Flags, &Regexp{Op: OpConcat, Sub: []*Regexp{sub, optional}}, nil)
		}
		if len(list) == 0 {
			return optional
		}
		list = append(list, optional)
	}
	if len(list) == 0 {
		return &Regexp{Op: OpNoMatch}
	}
	return &Regexp{Op: OpConcat, Sub: list}
}

func copies(re *Regexp, n int32) []*Regexp {
	var list []*Regexp
	for range n {
		list = append(list, re)
	}
	return list
}
