package slices

import "math/bits"

// Sorting is pattern-defeating quicksort as in package sort (see there), with Go's choices: the order of equal elements
// shows. Positions are int32, which is fast in JS.

// Ranges up to this length are sorted by insertion.
const short = 12

// What the choice of a pivot tells about a range.
type hint int32

const (
	unknown hint = iota
	increasing
	decreasing
)

// quickSort sorts [a, b); after limit bad pivots by heapsort.
func quickSort[E any](x []E, cmp func(a, b E) int, a, b, limit int32) {
	balanced, partitioned := true, true // so was the last partition
	for b-a > short {
		if limit == 0 {
			heapSort(x, cmp, a, b)
			return
		}
		if !balanced {
			breakPatterns(x, a, b)
			limit--
		}
		pivot, order := choosePivot(x, cmp, a, b)
		if order == decreasing {
			reverseRange(x, a, b)
			pivot = b - 1 - (pivot - a)
			order = increasing
		}
		if balanced && partitioned && order == increasing && partialInsertionSort(x, cmp, a, b) {
			return
		}
		if a > 0 && cmp(x[a-1], x[pivot]) >= 0 {
			// The pivot is equal to what stands before the range: nothing is less.
			a = partitionEqual(x, cmp, a, b, pivot)
			continue
		}
		var middle int32
		middle, partitioned = partition(x, cmp, a, b, pivot)
		left, right := middle-a, b-middle
		balanced = min(left, right) >= (b-a)/8
		if left < right {
			quickSort(x, cmp, a, middle, limit)
			a = middle + 1
		} else {
			quickSort(x, cmp, middle+1, b, limit)
			b = middle
		}
	}
	insertionSort(x, cmp, a, b)
}

func insertionSort[E any](x []E, cmp func(a, b E) int, a, b int32) {
	for i := a + 1; i < b; i++ {
		sink(x, cmp, i, a)
	}
}

// sink moves the element at i down to its place, not below first.
func sink[E any](x []E, cmp func(a, b E) int, i, first int32) {
	v := x[i]
	for ; i > first && cmp(v, x[i-1]) < 0; i-- {
		x[i] = x[i-1]
	}
	x[i] = v
}

// partialInsertionSort sorts a range that is nearly sorted; it gives up, with false, when that takes many moves.
func partialInsertionSort[E any](x []E, cmp func(a, b E) int, a, b int32) bool {
	i := a + 1
	for range 5 {
		for i < b && cmp(x[i], x[i-1]) >= 0 {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		x[i], x[i-1] = x[i-1], x[i]
		if i-a >= 2 {
			sink(x, cmp, i-1, 0)
		}
		for j := i + 1; j < b && cmp(x[j], x[j-1]) < 0; j++ {
			x[j], x[j-1] = x[j-1], x[j]
		}
	}
	return false
}

// partition puts the pivot where it belongs, what is less before it and the rest behind it. It returns that place and
// whether all stood so before.
func partition[E any](x []E, cmp func(a, b E) int, a, b, pivot int32) (int32, bool) {
	x[a], x[pivot] = x[pivot], x[a]
	v := x[a]
	i, j := a+1, b-1
	partitioned := true
	for {
		for i <= j && cmp(x[i], v) < 0 {
			i++
		}
		for i <= j && cmp(x[j], v) >= 0 {
			j--
		}
		if i > j {
			break
		}
		x[i], x[j] = x[j], x[i]
		i++
		j--
		partitioned = false
	}
	x[j], x[a] = x[a], x[j]
	return j, partitioned
}

// partitionEqual puts what is equal to the pivot first and returns where the rest begins.
func partitionEqual[E any](x []E, cmp func(a, b E) int, a, b, pivot int32) int32 {
	x[a], x[pivot] = x[pivot], x[a]
	v := x[a]
	i, j := a+1, b-1
	for {
		for i <= j && cmp(v, x[i]) >= 0 {
			i++
		}
		for i <= j && cmp(v, x[j]) < 0 {
			j--
		}
		if i > j {
			return i
		}
		x[i], x[j] = x[j], x[i]
		i++
		j--
	}
}

// choosePivot takes the median of three, or of three medians, and sees how often those were out of order.
func choosePivot[E any](x []E, cmp func(a, b E) int, a, b int32) (pivot int32, order hint) {
	n := b - a
	swaps := int32(0)
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = median(x, cmp, i-1, i, i+1, &swaps)
			j = median(x, cmp, j-1, j, j+1, &swaps)
			k = median(x, cmp, k-1, k, k+1, &swaps)
		}
		j = median(x, cmp, i, j, k, &swaps)
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
func median[E any](x []E, cmp func(a, b E) int, a, b, c int32, swaps *int32) int32 {
	a, b = order(x, cmp, a, b, swaps)
	b, _ = order(x, cmp, b, c, swaps)
	_, b = order(x, cmp, a, b, swaps)
	return b
}

func order[E any](x []E, cmp func(a, b E) int, a, b int32, swaps *int32) (int32, int32) {
	if cmp(x[b], x[a]) < 0 {
		*swaps++
		return b, a
	}
	return a, b
}

// breakPatterns exchanges three elements of the middle with others, by a xorshift generator that starts from the length.
func breakPatterns[E any](x []E, a, b int32) {
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
		x[first+i], x[a+other] = x[a+other], x[first+i]
	}
}

func reverseRange[E any](x []E, a, b int32) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		x[i], x[j] = x[j], x[i]
	}
}

func heapSort[E any](x []E, cmp func(a, b E) int, a, b int32) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(x, cmp, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		x[a], x[a+i] = x[a+i], x[a]
		siftDown(x, cmp, 0, i, a)
	}
}

// siftDown makes the subtree at root of the heap of n elements from first a heap again.
func siftDown[E any](x []E, cmp func(a, b E) int, root, n, first int32) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && cmp(x[first+child], x[first+child+1]) < 0 {
			child++
		}
		if cmp(x[first+root], x[first+child]) >= 0 {
			return
		}
		x[first+root], x[first+child] = x[first+child], x[first+root]
		root = child
	}
}
