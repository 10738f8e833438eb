// Package measure times what the programs beside it do with the library.
package measure

import (
	"fmt"
	"time"
)

// Least runs work several times, the first of them to warm up, and prints the least time in milliseconds and what it returned.
func Least(work func() int) {
	var least time.Duration
	sum := 0
	for i := range 8 {
		start := time.Now()
		sum = work()
		if took := time.Since(start); i == 1 || i > 1 && took < least {
			least = took
		}
	}
	fmt.Printf("%.3f %d\n", float64(least.Microseconds())/1000, sum)
}

// Random gives the same numbers below n on every target.
type Random uint32

func (r *Random) Below(n int) int {
	*r = *r*1664525 + 1013904223
	return int(uint32(*r)>>8) % n
}
