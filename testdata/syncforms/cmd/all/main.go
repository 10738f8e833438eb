package main

import (
	"fmt"
	"slices"

	"example.com/syncforms/busy"
	"example.com/syncforms/rules"
)

func main() {
	fmt.Println(rules.Areas(), rules.Doubled([]int{1, 2}), rules.Sum(9), rules.Label(4), rules.Sorted([]int{2, 1}))
	fmt.Println(rules.Check(100), rules.Check(7), rules.Adder(2)(1))
	fmt.Println(slices.Collect(rules.Tens(3)))
	r := rules.NewRegistry()
	fmt.Println(r.Call("inc", 1), r.Call("inc twice", 1), r.Call("none", 1), r.Calls())
	r = busy.Registry()
	fmt.Println(r.Call("inc", 1), r.Call("inc twice", 1))
	for _, line := range busy.All() {
		fmt.Println(line)
	}
}
