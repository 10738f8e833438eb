// Package main shows package-level declarations and the order in which they are initialized.
package main

import "strings"

var (
	// total depends on what comes after it.
	total = double(base)
	base  = 21
	table = map[string][]int{"a": {1, 2}, "b": nil}
	words = strings.Fields("one two three")
	calls int
)

// limit is addressed, so it lives in a Ref.
var limit = 10

type level uint8

const (
	low level = iota
	middle
	high
)

func double(n int) int {
	calls++
	return n * 2
}

func init() {
	p := &limit
	*p += total
}

func init() {
	table["c"] = append(table["c"], limit)
}

func main() {
	println(total, base, len(table), words[1], calls, limit, table["c"][0], high, middle|low)
}
