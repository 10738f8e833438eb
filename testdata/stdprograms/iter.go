// What package iter is for, in short.
package main

import (
	"fmt"
	"iter"
	"slices"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}
func main() {
	next, stop := iter.Pull(count(3))
	a, ok := next()
	b, _ := next()
	stop()
	c, more := next()
	fmt.Println(a, ok, b, c, more)
	next2, stop2 := iter.Pull2(slices.All([]string{"x"}))
	defer stop2()
	fmt.Println(next2())
	fmt.Println(next2())

}
