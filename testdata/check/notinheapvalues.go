package main

import "internal/runtime/sys"

type node struct{ _ sys.NotInHeap }

var global node

var list []node

func parameter(x node) node { return x } // ERROR "^node is incomplete \(or unallocatable\); stack allocation disallowed$"

func main() {
	var local node // ERROR "^node is incomplete \(or unallocatable\); stack allocation disallowed$"
	global = local
	p := new(node)             // ERROR "^node can't be allocated in Go; it is incomplete \(or unallocatable\)$"
	list = make([]node, 1)     // ERROR "^node can't be allocated in Go; it is incomplete \(or unallocatable\)$"
	list = append(list, *p)    // ERROR "^node can't be allocated in Go; it is incomplete \(or unallocatable\)$"
	a := new([1]struct{ node }) // ERROR "^\[1\]struct\{node\} can't be allocated in Go; it is incomplete \(or unallocatable\)$"
	p, _ = &list[0], a
	p = &node{} // ERROR "^node can't be allocated in Go; it is incomplete \(or unallocatable\)$"
}
