package main

import "internal/runtime/sys"

type node struct {
	_    sys.NotInHeap
	next *node
}

type nodes [1]struct{ node }

var keys map[nodes]int // ERROR "^incomplete \(or unallocatable\) map key not allowed$"

var values map[int]node // ERROR "^incomplete \(or unallocatable\) map value not allowed$"

type channel chan node // ERROR "^chan of incomplete \(or unallocatable\) type not allowed$"

var pointers map[*node]chan *node

func main() {}
