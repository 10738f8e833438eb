// Package busy gives package rules functions and values that wait.
package busy

import (
	"fmt"
	"slices"
	"sync"
	"time"

	"example.com/syncforms/rules"
)

func wait() { time.Sleep(time.Millisecond) }

func slow(p int) int { wait(); return 3 * p }

type slowShape struct{ n int }

func (s slowShape) Area() int      { wait(); return s.n }
func (s slowShape) String() string { wait(); return fmt.Sprint("slow ", s.n) }

// Shape waits in its method.
func Shape(n int) rules.Shape { return slowShape{n} }

// Registry has a rule that waits.
func Registry() *rules.Registry {
	r := rules.NewRegistry()
	r.Add("slow", slow)
	r.Add("stuck", func(p int) int {
		var once sync.Once
		once.Do(func() { once.Do(func() {}) })
		return p
	})
	return r
}

// Hold waits while nobody can count.
func Hold(r *rules.Registry) { r.WithLock(wait) }

// Holding calls f while nobody can count.
func Holding(r *rules.Registry, f func() int) (n int) {
	r.WithLock(func() { wait(); n = f(); wait() })
	return n
}

// All uses all of rules with what waits.
func All() []string {
	r := Registry()
	var out []string
	add := func(values ...any) { out = append(out, fmt.Sprint(values...)) }
	add(rules.Total([]rules.Shape{slowShape{1}, &rules.Scaled{Shape: slowShape{2}, Factor: 5}, rules.Named{Shape: slowShape{3}}}))
	add(rules.Apply([]int{1, 2}, slow), rules.Map([]int{1, 2}, slow), rules.Map([]int{3}, func(p int) string { wait(); return "m" }))
	add(r.Call("slow", 2), r.Call("inc twice", 2), r.Call("none", 2))
	go r.WithLock(wait)
	wait()
	add(r.Calls())
	sum := 0
	for x := range rules.Seq(4, slow) {
		sum += x
	}
	for x := range rules.Tens(3) {
		wait()
		sum += x
	}
	add(sum, rules.Walk(slices.Values([]int{1, 2}), func(x int) error { wait(); return nil }))
	add(rules.Join(slowShape{7}, rules.Price(8)))
	list := []int{2, 3, 1}
	rules.SortBy(list, func(a, b int) bool { return slow(a) < slow(b) })
	add(list, rules.Areas(), rules.Doubled([]int{1}), rules.Sum(9), rules.Check(7), rules.Label(4), rules.Sorted([]int{2, 1}))
	return out
}
