package sort

// Stable sorting merges insertion-sorted blocks in place (P.-S. Kim and A. Kutzner, "Stable minimum storage merging by
// symmetric comparisons").

func (s *sorter) stable(n int32) {
	block := int32(20)
	for a := int32(0); a < n; a += block {
		s.insertion(a, min(a+block, n))
	}
	for ; block < n; block *= 2 {
		for a := int32(0); a+block < n; a += 2 * block {
			s.merge(a, a+block, min(a+2*block, n))
		}
	}
}

// merge joins the sorted neighbours [a, m) and [m, b).
func (s *sorter) merge(a, m, b int32) {
	if m-a == 1 {
		// Move one element up to its place.
		i := search(m, b, func(i int32) bool { return !s.less(i, a) })
		for k := a; k < i-1; k++ {
			s.swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		i := search(a, m, func(i int32) bool { return s.less(m, i) })
		for k := m; k > i; k-- {
			s.swap(k, k-1)
		}
		return
	}
	// Exchange equally many elements around m, so that both halves can be merged on their own.
	middle := (a + b) / 2
	sum := middle + m
	lo, hi := a, m
	if m > middle {
		lo, hi = sum-b, middle
	}
	start := search(lo, hi, func(i int32) bool { return s.less(sum-1-i, i) })
	end := sum - start
	if start < m && m < end {
		s.rotate(start, m, end)
	}
	if a < start && start < middle {
		s.merge(a, start, middle)
	}
	if middle < end && end < b {
		s.merge(middle, end, b)
	}
}

// search is the first index in [lo, hi) where f is true, or hi.
func search(lo, hi int32, f func(int32) bool) int32 {
	for lo < hi {
		middle := (lo + hi) / 2
		if f(middle) {
			hi = middle
		} else {
			lo = middle + 1
		}
	}
	return lo
}

// rotate exchanges the neighbours [a, m) and [m, b): the shorter one changes places with as many of the other, again
// and again.
func (s *sorter) rotate(a, m, b int32) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			s.swapRange(m-i, m, j)
			i -= j
		} else {
			s.swapRange(m-i, m+j-i, i)
			j -= i
		}
	}
	s.swapRange(m-i, m, i)
}

func (s *sorter) swapRange(a, b, n int32) {
	for i := range n {
		s.swap(a+i, b+i)
	}
}
