// What package sort is for, in short.
package main

import (
	"fmt"
	"sort"
)

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }
func main() {
	list := []string{"ccc", "a", "bb"}
	sort.Sort(byLen(list))
	fmt.Println(list, sort.IsSorted(sort.Reverse(byLen(list))), sort.SearchInts([]int{1, 3, 5}, 3))
	sort.SliceStable(list, func(i, j int) bool { return list[i] > list[j] })
	i, found := sort.Find(3, func(i int) int { return i - 1 })
	fmt.Println(list, i, found)

}
