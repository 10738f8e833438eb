package main

import "internal/runtime/sys"

type node struct{ _ sys.NotInHeap }

func generic[T any](*T) {}

type pair[A, B any] struct{}

var p pair[int, sys.NotInHeap] // ERROR "^cannot use incomplete \(or unallocatable\) type as a type argument: internal/runtime/sys\.NotInHeap$"

func main() {
	var n *node
	generic(n) // ERROR "^cannot use incomplete \(or unallocatable\) type as a type argument: main\.node$"
	generic(&n)
}
