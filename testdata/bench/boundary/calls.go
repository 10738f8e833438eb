// Package calls has functions as simple as they come: what a call of them takes is what the JS boundary takes.
package calls

import "errors"

func Add(a, b int) int { return a + b }

func Not(b bool) bool { return !b }

type Item struct {
	Name string
	Qty  int
}

func Len(s string, it Item) int { return len(s) + it.Qty }

func Total(items []Item) int {
	sum := 0
	for i := range items {
		sum += items[i].Qty
	}
	return sum
}

func Bytes(names []string) int {
	sum := 0
	for _, name := range names {
		sum += len(name)
	}
	return sum
}

func Words(names []string) []string { return names[1:] }

var errOdd = errors.New("odd")

func Half(n int) (int, error) {
	if n%2 != 0 {
		return 0, errOdd
	}
	return n / 2, nil
}

type Counter struct{ n int }

func (c *Counter) Step(by int) int {
	c.n += by
	return c.n
}
