package main

import (
	"fmt"
	"strconv"
)

// A program whose formats have two verbs and no flags.

type id int

func (i id) String() string { return "#" + strconv.Itoa(int(i)) }

type pair struct {
	A int
	B float64
}

func show(what string, x any) { fmt.Printf("%s: %v\n", what, x) }

func main() {
	show("struct", pair{1, 2.5})
	show("pointer", &pair{3, 1e100})
	show("list", []any{nil, true, "s", 'r', uint8(7), []byte("hi"), map[string]int{"b": 2, "a": 1}})
	show("stringer", []id{1, 2})
	show("complex", []complex128{1, 2i})
	show("error", fmt.Errorf("wrong %s", id(3)))
	show("wrong", fmt.Sprintf("%s %s", 5, 2.5))
	show("missing", fmt.Sprintf("%s %v", "only"))
	show("extra", fmt.Sprintf("%v", 1, "two", 3.0))
}
