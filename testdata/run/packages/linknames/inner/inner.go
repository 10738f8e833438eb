// Package inner has functions that others reach by their symbols.
package inner

var calls int

func secret(n int) int { calls++; return n * 10 }

func Calls() int { return calls }

func pair(s string) (string, error) { return s + s, nil }

type T struct{ N int }

func sum(list ...T) (n int) {
	for _, t := range list {
		n += t.N
	}
	return n
}

func wait(c chan int) int { return <-c }
