// Package calls has functions as simple as they come: what a call of them takes is what the JS boundary takes.
package calls

func Add(a, b int) int { return a + b }

func Not(b bool) bool { return !b }

type Item struct {
	Name string
	Qty  int
}

func Len(s string, it Item) int { return len(s) + it.Qty }

type Counter struct{ n int }

func (c *Counter) Step(by int) int {
	c.n += by
	return c.n
}
