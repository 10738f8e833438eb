// Slices of elements without a size can be as long as int allows, not longer.
package main

import "fmt"

type T struct{}

const maxInt = int(^uint(0) >> 1)

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	s := make([]T, maxInt)
	one := make([]T, 1)
	half := make([]T, maxInt/2+1)
	a := make([][0]int, maxInt)
	try("one", func() { s = append(s, T{}) })
	try("two", func() { s = append(s, T{}, T{}) })
	try("slice", func() { s = append(s, one...) })
	try("itself", func() { s = append(s, s...) })
	try("halves", func() { half = append(half, half...) })
	try("arrays", func() { a = append(a, [0]int{}) })
	try("nothing", func() { s = append(s, one[:0]...); s = append(s) })
	try("fits", func() { s = append(s[:5], one...) })
	try("fits", func() { s = append(s[:maxInt-10000], one...) })
}
