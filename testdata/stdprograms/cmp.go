// What package cmp is for, in short.
package main

import (
	"cmp"
	"fmt"
	"slices"
)

type person struct {
	name string
	age  int
}

func main() {
	list := []person{{"Bo", 3}, {"Al", 3}, {"Cy", 1}}
	slices.SortFunc(list, func(a, b person) int {
		return cmp.Or(cmp.Compare(a.age, b.age), cmp.Compare(a.name, b.name))
	})
	fmt.Println(list, cmp.Less(1.5, 2.5), cmp.Compare("b", "a"), cmp.Or("", "x"))

}
