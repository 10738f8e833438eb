// Package main shows which functions are async: those through which something waits, and no others.
package main

import "time"

func pause() { time.Sleep(time.Millisecond) }

func twice(f func()) {
	f()
	f()
}

func each(list []int, f func(int)) {
	for _, x := range list {
		f(x)
	}
}

type job interface{ run() }

type slow struct{}

func (slow) run() { pause() }

type quick struct{ n int }

func (q *quick) run() { q.n++ }

func main() {
	twice(pause)
	sum := 0
	each([]int{1, 2}, func(x int) { sum += x })
	q := &quick{}
	for _, j := range []job{slow{}, q} {
		j.run()
	}
	println(sum, q.n)
}
