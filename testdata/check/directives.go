package main

import _ "unsafe"

//go:noinline ERROR "^misplaced compiler directive$"
type T int

var x int //go:nosplit ERROR "^misplaced compiler directive$"

//go:noinline ERROR "^misplaced compiler directive$"
const c = 1

//go:noescape
func escaping(p *int) { _ = p } // ERROR "^can only use //go:noescape with external func implementations$"

//go:noescape
func (T) method() {} // ERROR "^can only use //go:noescape with external func implementations$"

//go:noinline
func main() {
	//go:noinline ERROR "^misplaced compiler directive$"
	y := 1
	_ = y
	//go:noinline ERROR "^misplaced compiler directive$"
	var z int
	_ = z
}

type S struct {
	//go:noinline ERROR "^misplaced compiler directive$"
	field int
}

// The directives on the last four lines of the file have no room for more; here are their errors.
// ERROR "^duplicate //go:linkname for main$"
// ERROR "^//go:linkname must refer to declared function or variable$"
// ERROR "^//go:linkname must refer to declared function or variable$"
// ERROR "^//go:linkname reference of an instantiation is not allowed$"

//go:build foo ERROR "^misplaced compiler directive$"
func last() {}

//go:noinline ERROR "^misplaced compiler directive$"

//go:linkname main foo.bar
//line directives.go:35
//go:linkname main foo.baz
//go:linkname T foo.t
//go:linkname nothing foo.nothing
//go:linkname x foo.instance[int]
