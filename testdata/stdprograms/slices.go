// What package slices is for, in short.
package main

import (
	"fmt"
	"slices"
)

func main() {
	list := []int{3, 1, 2}
	slices.Sort(list)
	i, ok := slices.BinarySearch(list, 2)
	fmt.Println(list, i, ok, slices.Max(list), slices.Contains(list, 9), slices.Index(list, 3))
	fmt.Println(slices.Insert(list, 1, 7, 8), slices.Compact([]int{1, 1, 2}), slices.Collect(slices.Chunk([]int{1, 2, 3}, 2)), slices.Repeat([]int{1}, 3))
	fmt.Println(slices.SortedFunc(slices.Values([]string{"bb", "a"}), func(a, b string) int { return len(a) - len(b) }))

}
