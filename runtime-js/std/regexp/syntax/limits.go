package syntax

// Limits of what an expression may cost: the depth of its tree, the instructions of its program, the runes of its classes. Depth
// and size are looked at only where there are enough nodes.
const (
	maxHeight = 1000
	maxSize   = 128 << 20 / 40
	maxRunes  = 128 << 20 / 4
)

// node makes a node with the flags of where the parser is.
func (p *parser) node(op Op) *Regexp {
	p.nodes++
	return &Regexp{Op: op, Flags: p.flags}
}

// check fails if a tree is beyond the limits.
func (p *parser) check(re *Regexp) {
	if p.runes > maxRunes {
		p.fail(ErrLarge, p.src)
	}
	if re.Op == OpRepeat {
		count := max(re.Max, 1)
		if re.Max < 0 {
			count = max(re.Min, 1)
		}
		p.repeats = min(max(p.repeats, 1)*float64(count), maxSize)
	}
	if p.nodes*max(p.repeats, 1) >= maxSize {
		if p.sizes == nil {
			p.sizes = map[*Regexp]float64{}
		}
		if p.size(re, true) > maxSize {
			p.fail(ErrLarge, p.src)
		}
	}
	if p.nodes >= maxHeight {
		if p.heights == nil {
			p.heights = map[*Regexp]int32{}
		}
		if p.height(re, true) > maxHeight {
			p.fail(ErrNestingDepth, p.src)
		}
	}
}

// size is how many instructions a tree makes, roughly. What is known of it is wrong if it has just been changed.
func (p *parser) size(re *Regexp, changed bool) float64 {
	if size, ok := p.sizes[re]; ok && !changed {
		return size
	}
	size := 0.0
	for _, sub := range re.Sub {
		size += p.size(sub, false)
	}
	switch re.Op {
	case OpLiteral:
		size = float64(len(re.Rune))
	case OpCapture, OpStar:
		size += 2
	case OpPlus, OpQuest:
		size++
	case OpAlternate:
		size += float64(len(re.Sub) - 1)
	case OpRepeat:
		switch {
		case re.Max >= 0:
			size = float64(re.Max)*size + float64(re.Max) - float64(re.Min)
		case re.Min == 0:
			size += 2
		default:
			size = 1 + float64(re.Min)*size
		}
	}
	size = max(size, 1)
	p.sizes[re] = size
	return size
}

func (p *parser) height(re *Regexp, changed bool) int32 {
	if height, ok := p.heights[re]; ok && !changed {
		return height
	}
	height := int32(1)
	for _, sub := range re.Sub {
		height = max(height, p.height(sub, false)+1)
	}
	p.heights[re] = height
	return height
}
