// Package a has a name that could be a parameter's.
package a

type T struct{ n int }

func New(n int) *T { return &T{n} }

func (t *T) Next(by int) *int {
	by += t.n
	return &by
}

func (t *T) Sum(x, y int) (int, *int) {
	sum := x + y + t.n
	return sum, &sum
}
