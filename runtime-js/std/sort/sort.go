// Package sort sorts slices and collections.
package sort

import (
	"math/bits"
	"reflect"
	"slices"
)

// Interface is a collection that Sort can sort by index.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// Sort sorts data in place; equal elements may change their order.
func Sort(data Interface) {
	n := data.Len()
	if n > 1 {
		quickSort(data.Less, data.Swap, 0, n, 2*bits.Len(uint(n)))
	}
}

// Stable sorts data in place and keeps the order of equal elements.
func Stable(data Interface) {
	stable(data.Less, data.Swap, data.Len())
}

// quickSort takes the middle of three as pivot and falls back to heapSort when depth runs out.
func quickSort(less func(i, j int) bool, swap func(i, j int), lo, hi, depth int) {
	for hi-lo > 12 {
		if depth == 0 {
			heapSort(less, swap, lo, hi)
			return
		}
		depth--
		middle := lo + (hi-lo)>>1
		if less(middle, lo) {
			swap(middle, lo)
		}
		if less(hi-1, lo) {
			swap(hi-1, lo)
		}
		if less(hi-1, middle) {
			swap(hi-1, middle)
		}
		swap(lo, middle)
		i, j := lo+1, hi-1
		for {
			for i <= j && less(i, lo) {
				i++
			}
			for i <= j && less(lo, j) {
				j--
			}
			if i >= j {
				break
			}
			swap(i, j)
			i++
			j--
		}
		swap(lo, j)
		if j-lo < hi-j-1 {
			quickSort(less, swap, lo, j, depth)
			lo = j + 1
		} else {
			quickSort(less, swap, j+1, hi, depth)
			hi = j
		}
	}
	insertionSort(less, swap, lo, hi)
}

func insertionSort(less func(i, j int) bool, swap func(i, j int), lo, hi int) {
	for i := lo + 1; i < hi; i++ {
		for j := i; j > lo && less(j, j-1); j-- {
			swap(j, j-1)
		}
	}
}

func heapSort(less func(i, j int) bool, swap func(i, j int), lo, hi int) {
	n := hi - lo
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(less, swap, i, n, lo)
	}
	for i := n - 1; i >= 0; i-- {
		swap(lo, lo+i)
		siftDown(less, swap, 0, i, lo)
	}
}

func siftDown(less func(i, j int) bool, swap func(i, j int), root, n, first int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && less(first+child, first+child+1) {
			child++
		}
		if !less(first+root, first+child) {
			return
		}
		swap(first+root, first+child)
		root = child
	}
}

// stable merges insertion-sorted blocks in place by rotation.
func stable(less func(i, j int) bool, swap func(i, j int), n int) {
	block := 20
	for lo := 0; lo < n; lo += block {
		insertionSort(less, swap, lo, min(lo+block, n))
	}
	for ; block < n; block *= 2 {
		for lo := 0; lo+block < n; lo += 2 * block {
			symMerge(less, swap, lo, lo+block, min(lo+2*block, n))
		}
	}
}

// symMerge joins two sorted neighbours: it splits the longer at its middle, finds where that element belongs in the
// other by binary search, rotates the two middle parts, and goes on with both halves.
func symMerge(less func(i, j int) bool, swap func(i, j int), lo, mid, hi int) {
	if lo >= mid || mid >= hi || !less(mid, mid-1) {
		return
	}
	if hi-lo == 2 {
		swap(lo, mid)
		return
	}
	var left, right int
	if mid-lo > hi-mid {
		left = lo + (mid-lo)/2
		right = mid + Search(hi-mid, func(i int) bool { return !less(mid+i, left) })
	} else {
		right = mid + (hi-mid)/2
		left = lo + Search(mid-lo, func(i int) bool { return less(right, lo+i) })
		right++
	}
	rotate(swap, left, mid, right)
	split := left + right - mid
	symMerge(less, swap, lo, left, split)
	symMerge(less, swap, split, right, hi)
}

// rotate exchanges the neighbours [lo, mid) and [mid, hi).
func rotate(swap func(i, j int), lo, mid, hi int) {
	reverse(swap, lo, mid)
	reverse(swap, mid, hi)
	reverse(swap, lo, hi)
}

func reverse(swap func(i, j int), lo, hi int) {
	for hi--; lo < hi; lo, hi = lo+1, hi-1 {
		swap(lo, hi)
	}
}

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reversed struct {
	Interface
}

func (r reversed) Less(i, j int) bool {
	return r.Interface.Less(j, i)
}

// Reverse is data in the opposite order.
func Reverse(data Interface) Interface {
	return &reversed{data}
}

// Slice sorts a slice by less; it panics if x is not a slice.
func Slice(x any, less func(i, j int) bool) {
	n := reflect.ValueOf(x).Len()
	if n > 1 {
		quickSort(less, reflect.Swapper(x), 0, n, 2*bits.Len(uint(n)))
	}
}

// SliceStable is Slice keeping the order of equal elements.
func SliceStable(x any, less func(i, j int) bool) {
	stable(less, reflect.Swapper(x), reflect.ValueOf(x).Len())
}

// SliceIsSorted reports whether x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := reflect.ValueOf(x).Len() - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// IntSlice sorts ints.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Sort(x) }

// Search is SearchInts on p.
func (p IntSlice) Search(x int) int { return SearchInts(p, x) }

// Float64Slice sorts float64s, NaNs first.
type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || (x[i] != x[i] && x[j] == x[j]) }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Sort(x) }

// Search is SearchFloat64s on p.
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

// StringSlice sorts strings.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Sort(x) }

// Search is SearchStrings on p.
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }

// Ints sorts x in ascending order.
func Ints(x []int) { slices.Sort(x) }

// Float64s sorts x in ascending order, NaNs first.
func Float64s(x []float64) { slices.Sort(x) }

// Strings sorts x in ascending order.
func Strings(x []string) { slices.Sort(x) }

// IntsAreSorted reports whether x is in ascending order.
func IntsAreSorted(x []int) bool { return slices.IsSorted(x) }

// Float64sAreSorted reports whether x is in ascending order.
func Float64sAreSorted(x []float64) bool { return slices.IsSorted(x) }

// StringsAreSorted reports whether x is in ascending order.
func StringsAreSorted(x []string) bool { return slices.IsSorted(x) }
