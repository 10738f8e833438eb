package sort

import "math/bits"

// The sorting is pattern-defeating quicksort (O. Peters, 2021): quicksort that sorts short ranges by insertion, notices
// ranges that are sorted already, breaks patterns that make its pivots bad and turns to heapsort in time.
// All choices are Go's, because the order of equal elements shows.

// Positions are int32, which is fast in JS.

// sorter is what is sorted, by index.
type sorter struct {
	lessAt func(i, j int) bool
	swapAt func(i, j int)
}

func (s *sorter) less(i, j int32) bool { return s.lessAt(int(i), int(j)) }
func (s *sorter) swap(i, j int32)      { s.swapAt(int(i), int(j)) }

func (s *sorter) sort(n int) {
	if n > 1 {
		s.quick(0, int32(n), int32(bits.Len(uint(n))))
	}
}

// Ranges up to this length are sorted by insertion.
const short = 12

// What the choice of a pivot tells about a range.
type hint int32

const (
	unknown hint = iota
	increasing
	decreasing
)

// quick sorts [a, b); after limit bad pivots by heapsort.
func (s *sorter) quick(a, b, limit int32) {
	balanced, partitioned := true, true // so was the last partition
	for b-a > short {
		if limit == 0 {
			s.heap(a, b)
			return
		}
		if !balanced {
			s.breakPatterns(a, b)
			limit--
		}
		pivot, order := s.choosePivot(a, b)
		if order == decreasing {
			s.reverse(a, b)
			pivot = b - 1 - (pivot - a)
			order = increasing
		}
		if balanced && partitioned && order == increasing && s.partialInsertion(a, b) {
			return
		}
		if a > 0 && !s.less(a-1, pivot) {
			// The pivot is equal to what stands before the range: nothing is less.
			a = s.partitionEqual(a, b, pivot)
			continue
		}
		var middle int32
		middle, partitioned = s.partition(a, b, pivot)
		left, right := middle-a, b-middle
		balanced = min(left, right) >= (b-a)/8
		if left < right {
			s.quick(a, middle, limit)
			a = middle + 1
		} else {
			s.quick(middle+1, b, limit)
			b = middle
		}
	}
	s.insertion(a, b)
}

func (s *sorter) insertion(a, b int32) {
	for i := a + 1; i < b; i++ {
		s.sink(i, a)
	}
}

// sink moves the element at i down to its place, not below first.
func (s *sorter) sink(i, first int32) {
	for ; i > first && s.less(i, i-1); i-- {
		s.swap(i, i-1)
	}
}

// partialInsertion sorts a range that is nearly sorted; it gives up, with false, when that takes many moves.
func (s *sorter) partialInsertion(a, b int32) bool {
	i := a + 1
	for range 5 {
		for i < b && !s.less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		s.swap(i, i-1)
		if i-a >= 2 {
			s.sink(i-1, 0)
		}
		for j := i + 1; j < b && s.less(j, j-1); j++ {
			s.swap(j, j-1)
		}
	}
	return false
}

// partition puts the pivot where it belongs, what is less before it and the rest behind it. It returns that place and
// whether all stood so before.
func (s *sorter) partition(a, b, pivot int32) (int32, bool) {
	s.swap(a, pivot)
	i, j := a+1, b-1
	partitioned := true
	for {
		for i <= j && s.less(i, a) {
			i++
		}
		for i <= j && !s.less(j, a) {
			j--
		}
		if i > j {
			break
		}
		s.swap(i, j)
		i++
		j--
		partitioned = false
	}
	s.swap(j, a)
	return j, partitioned
}

// partitionEqual puts what is equal to the pivot first and returns where the rest begins.
func (s *sorter) partitionEqual(a, b, pivot int32) int32 {
	s.swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !s.less(a, i) {
			i++
		}
		for i <= j && s.less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		s.swap(i, j)
		i++
		j--
	}
}

// choosePivot takes the median of three, or of three medians, and sees how often those were out of order.
func (s *sorter) choosePivot(a, b int32) (pivot int32, order hint) {
	n := b - a
	swaps := int32(0)
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = s.median(i-1, i, i+1, &swaps)
			j = s.median(j-1, j, j+1, &swaps)
			k = s.median(k-1, k, k+1, &swaps)
		}
		j = s.median(i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case 12:
		return j, decreasing
	}
	return j, unknown
}

// median is the index of the median of three elements.
func (s *sorter) median(a, b, c int32, swaps *int32) int32 {
	a, b = s.ordered(a, b, swaps)
	b, _ = s.ordered(b, c, swaps)
	_, b = s.ordered(a, b, swaps)
	return b
}

func (s *sorter) ordered(a, b int32, swaps *int32) (int32, int32) {
	if s.less(b, a) {
		*swaps++
		return b, a
	}
	return a, b
}

// breakPatterns exchanges three elements of the middle with others, by a xorshift generator that starts from the length.
func (s *sorter) breakPatterns(a, b int32) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint64(1)<<bits.Len(uint(n)) - 1
	first := a + n/4*2 - 1
	for i := range int32(3) {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int32(random & mask)
		if other >= n {
			other -= n
		}
		s.swap(first+i, a+other)
	}
}

func (s *sorter) reverse(a, b int32) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		s.swap(i, j)
	}
}

func (s *sorter) heap(a, b int32) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		s.siftDown(i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		s.swap(a, a+i)
		s.siftDown(0, i, a)
	}
}

// siftDown makes the subtree at root of the heap of n elements from first a heap again.
func (s *sorter) siftDown(root, n, first int32) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && s.less(first+child, first+child+1) {
			child++
		}
		if !s.less(first+root, first+child) {
			return
		}
		s.swap(first+root, first+child)
		root = child
	}
}
