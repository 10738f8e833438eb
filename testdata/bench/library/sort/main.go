// Package main sorts 100,000 structs, numbers and strings.
package main

import (
	"fmt"
	"slices"
	"sort"

	"bench/measure"
)

type person struct {
	name string
	age  int
}

func main() {
	r := measure.Random(1)
	const n = 100000
	people := make([]person, n)
	for i := range people {
		people[i] = person{fmt.Sprintf("name%06d", r.Below(1000000)), r.Below(100)}
	}
	measure.Least(func() int {
		list := slices.Clone(people)
		sort.Slice(list, func(i, j int) bool {
			if list[i].age != list[j].age {
				return list[i].age < list[j].age
			}
			return list[i].name < list[j].name
		})
		numbers := make([]int, n)
		names := make([]string, n)
		for i, p := range people {
			numbers[i] = p.age*n + i*7919%n
			names[i] = p.name
		}
		slices.Sort(numbers)
		sort.Strings(names)
		return numbers[n/2] + len(names[0]) + list[n/2].age
	})
}
