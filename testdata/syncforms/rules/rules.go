// Package rules never waits by itself: what it exports gives JavaScript plain values, whatever other packages give it.
package rules

import (
	"errors"
	"fmt"
	"iter"
	"sort"
	"strings"
	"sync"
)

// Rule changes a price.
type Rule func(price int) int

// Shape has an area.
type Shape interface{ Area() int }

// Square is a shape.
type Square struct{ Side int }

func (s Square) Area() int { return s.Side * s.Side }

// Scaled is a shape that asks another one.
type Scaled struct {
	Shape
	Factor int
}

func (s *Scaled) Area() int { return s.Factor * s.Shape.Area() }

// Named has the methods of the shape in it.
type Named struct {
	Shape
	Name string
}

// Level is a shape that is no struct.
type Level int

func (l Level) Area() int { return Total([]Shape{Square{Side: int(l)}, Square{Side: 1}}) }

// Total calls methods of interface values.
func Total(shapes []Shape) int {
	sum := 0
	for _, s := range shapes {
		sum += s.Area()
	}
	return sum
}

// Areas has all shapes of this package, those that ask others too.
func Areas() []int {
	scaled := &Scaled{Square{3}, 2}
	method, expression := scaled.Area, (*Scaled).Area
	named := Named{scaled, "n"}
	var shape Shape = named
	promoted := shape.Area
	return []int{
		Total([]Shape{Square{2}, scaled, named, Level(2)}), method(), expression(scaled), promoted(),
		named.Area(), Shape.Area(scaled),
	}
}

// Apply calls a function value.
func Apply(prices []int, rule Rule) []int {
	out := make([]int, 0, len(prices))
	for _, p := range prices {
		out = append(out, rule(p))
	}
	return out
}

// Map is generic.
func Map[T, U any](list []T, f func(T) U) []U {
	var out []U
	for _, x := range list {
		out = append(out, f(x))
	}
	return out
}

// Doubled makes closures of closures.
func Doubled(prices []int) []int {
	twice := func(f Rule) Rule { return func(p int) int { return f(f(p)) } }
	add := func(p int) int { return Apply([]int{p}, func(p int) int { return p + 1 })[0] }
	return Map(prices, func(p int) int { return twice(add)(p) })
}

// Registry keeps functions.
type Registry struct {
	mu    sync.Mutex
	rules map[string]Rule
	calls int
}

// NewRegistry has rules that call others.
func NewRegistry() *Registry {
	r := &Registry{rules: map[string]Rule{}}
	r.Add("inc", func(p int) int { return p + 1 })
	r.Add("inc twice", func(p int) int { return r.Call("inc", r.Call("inc", p)) })
	return r
}

// Add keeps a rule.
func (r *Registry) Add(name string, rule Rule) { r.rules[name] = rule }

// Call calls one, and counts.
func (r *Registry) Call(name string, p int) (result int) {
	defer r.count()
	defer func() {
		if e := recover(); e != nil {
			result = -1
		}
	}()
	return r.rules[name](p)
}

func (r *Registry) count() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.calls++
}

// Calls is how often rules were called.
func (r *Registry) Calls() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.calls
}

// WithLock calls f while nobody counts.
func (r *Registry) WithLock(f func()) {
	r.mu.Lock()
	f()
	r.mu.Unlock()
}

// Seq gives what the rule makes of numbers.
func Seq(n int, rule Rule) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(rule(i)) {
				return
			}
		}
	}
}

// Sum ranges over a function.
func Sum(n int) (sum int) {
	for x := range Seq(n, func(p int) int { return p * 10 }) {
		if x > 50 {
			return sum
		}
		sum += x
	}
	return sum
}

// Tens is a sequence for JavaScript.
func Tens(n int) iter.Seq[int] { return Seq(n, func(p int) int { return p * 10 }) }

// Walk calls a function for each value of any sequence.
func Walk(seq iter.Seq[int], visit func(int) error) error {
	for x := range seq {
		if err := visit(x); err != nil {
			return fmt.Errorf("at %d: %w", x, err)
		}
	}
	return nil
}

// ErrBig is what Check says.
var ErrBig = errors.New("too big")

// Check walks.
func Check(limit int) error {
	return Walk(Seq(10, Rule(double)), func(x int) error {
		if x > limit {
			return ErrBig
		}
		return nil
	})
}

func double(p int) int { return 2 * p }

// Label prints, with a method that other packages' types have in their own way.
func Label(price int) string { return Join(Price(price), Price(price+1)) }

// Price prints itself.
type Price int

func (p Price) String() string { return fmt.Sprintf("%d €", int(p)) }

// Join prints all kinds of values.
func Join(list ...fmt.Stringer) string {
	var parts []string
	for _, each := range list {
		parts = append(parts, each.String(), fmt.Sprint(each))
	}
	return strings.Join(parts, " ")
}

// Sorted sorts by a function.
func Sorted(prices []int) []int {
	out := append([]int{}, prices...)
	SortBy(out, func(a, b int) bool { return a < b })
	return out
}

// SortBy sorts by any function.
func SortBy(prices []int, less func(a, b int) bool) {
	sort.Slice(prices, func(i, j int) bool { return less(prices[i], prices[j]) })
}

// Adder gives out a function that calls others.
func Adder(n int) func(int) int {
	return func(p int) int { return Apply([]int{p}, func(p int) int { return p + n })[0] }
}
