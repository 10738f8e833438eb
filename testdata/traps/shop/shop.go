// Package shop panics in all kinds of places. Each is marked with the name of its trap.
package shop

import (
	"fmt"

	"example.com/traps/tax"
)

// Item is a list of things.
type Item struct {
	Name string
	Next *Item
}

// Follow dereferences nil, in a method.
func (it *Item) Follow() string {
	return it.Next.Name // trap: nil
}

// Nth indexes out of range, in a closure.
func Nth(list []int, n int) int {
	pick := func(i int) int {
		return list[i] // trap: index
	}
	return pick(n)
}

// Rate panics in another package.
func Rate(n int) int {
	return tax.Rate(n)
}

// Explicit panics, in a deferred function.
func Explicit(text string) {
	defer func() {
		panic(fmt.Sprintf("bad %s", text)) // trap: explicit
	}()
}

// Wait panics after it has waited.
func Wait(c chan int) int {
	n := <-c
	return 100 / n // trap: waited
}

// Waited makes Wait wait.
func Waited() int {
	c := make(chan int)
	go func() { c <- 0 }()
	return Wait(c)
}

// Start panics in a goroutine that nobody waits for.
func Start() {
	go func() {
		var m map[string]int
		m["x"] = 1 // trap: goroutine
	}()
}
