package sync

// A Pool keeps values for later use.
type Pool struct {
	// New, if not nil, makes a value when Get finds none.
	New func() any

	free []any
}

// Put adds x to the pool.
func (p *Pool) Put(x any) {
	if x != nil {
		p.free = append(p.free, x)
	}
}

// Get takes a value from the pool, or makes one with New, or returns nil.
func (p *Pool) Get() any {
	if last := len(p.free) - 1; last >= 0 {
		x := p.free[last]
		p.free[last] = nil
		p.free = p.free[:last]
		return x
	}
	if p.New == nil {
		return nil
	}
	return p.New()
}
