// The capacities that append chooses.
package main

import (
	"fmt"
)

// sink keeps the backing arrays off the stack, where capacities follow other rules.
var sink any

func caps[T any](n int) (out []int) {
	var s []T
	last := 0
	for range n {
		var z T
		s = append(s, z)
		sink = s
		if cap(s) != last {
			last = cap(s)
			out = append(out, last)
		}
	}
	return
}

func main() {
	fmt.Println(caps[int](2000))
	fmt.Println(caps[byte](3000))
	fmt.Println(caps[string](600))
	fmt.Println(caps[int32](600))
	fmt.Println(caps[[3]int](300))
	fmt.Println(cap(append([]int{1, 2, 3}, 4)), cap(append([]int(nil), make([]int, 5)...)))
	fmt.Println(cap(append([]byte("hello"), '!')), cap(append([]string{"a"}, "b", "c")), cap(append(make([]int, 10), make([]int, 11)...)))
	fmt.Println(cap(append([]struct{}{}, struct{}{}, struct{}{})) >= 2, cap(append(make([]any, 4), nil)))
}
