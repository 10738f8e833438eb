package slices

import (
	"cmp"
	"math/bits"
)

// Sort sorts in ascending order; NaNs come first.
func Sort[S ~[]E, E cmp.Ordered](x S) {
	SortFunc(x, cmp.Compare[E])
}

// SortFunc sorts by cmp, which must be a strict weak ordering; equal elements may change their order.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	quickSort(x, cmp, 0, int32(len(x)), int32(bits.Len(uint(len(x)))))
}

// Stable sorting merges insertion-sorted runs.
const runLength = 8

// SortStableFunc sorts by cmp and keeps the order of equal elements.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	n := len(x)
	for lo := 0; lo < n; lo += runLength {
		insertionSort(x, cmp, int32(lo), int32(min(lo+runLength, n)))
	}
	if n <= runLength {
		return
	}
	buffer := make([]E, n)
	for width := runLength; width < n; width *= 2 {
		for lo := 0; lo+width < n; lo += 2 * width {
			merge(x, buffer, lo, lo+width, min(lo+2*width, n), cmp)
		}
	}
}

func merge[E any](x, buffer []E, lo, mid, hi int, cmp func(a, b E) int) {
	if cmp(x[mid], x[mid-1]) >= 0 {
		return
	}
	copy(buffer[lo:mid], x[lo:mid])
	i, j, k := lo, mid, lo
	for i < mid && j < hi {
		if cmp(x[j], buffer[i]) < 0 {
			x[k] = x[j]
			j++
		} else {
			x[k] = buffer[i]
			i++
		}
		k++
	}
	copy(x[k:], buffer[i:mid])
}

// IsSorted reports whether x is in ascending order.
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

// IsSortedFunc is IsSorted by cmp.
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

// Min is the least element; it panics if x is empty. A NaN makes it NaN.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = min(m, x[i])
	}
	return m
}

// MinFunc is the first least element by cmp.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) < 0 {
			m = x[i]
		}
	}
	return m
}

// Max is the greatest element; it panics if x is empty. A NaN makes it NaN.
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = max(m, x[i])
	}
	return m
}

// MaxFunc is the first greatest element by cmp.
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) > 0 {
			m = x[i]
		}
	}
	return m
}

// BinarySearch finds target in sorted x: its index, or where it would be, and whether it is there.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	lo, hi := 0, len(x)
	for lo < hi {
		h := (lo + hi) >> 1
		if cmp.Less(x[h], target) {
			lo = h + 1
		} else {
			hi = h
		}
	}
	return lo, lo < len(x) && (x[lo] == target || (x[lo] != x[lo] && target != target))
}

// BinarySearchFunc is BinarySearch by cmp.
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	lo, hi := 0, len(x)
	for lo < hi {
		h := (lo + hi) >> 1
		if cmp(x[h], target) < 0 {
			lo = h + 1
		} else {
			hi = h
		}
	}
	return lo, lo < len(x) && cmp(x[lo], target) == 0
}
