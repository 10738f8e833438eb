// The maps package and map helpers.
package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	c := maps.Clone(m)
	c["d"] = 4
	fmt.Println(m, c, maps.Equal(m, c))
	maps.Copy(m, map[string]int{"a": 10, "z": 26})
	fmt.Println(m)
	maps.DeleteFunc(m, func(k string, v int) bool { return v > 5 })
	fmt.Println(m)
	fmt.Println(slices.Sorted(maps.Keys(c)), slices.Sorted(maps.Values(c)))
	fmt.Println(maps.Collect(slices.All([]string{"x", "y"})))
	maps.Insert(m, maps.All(map[string]int{"q": 1}))
	fmt.Println(m, maps.EqualFunc(m, m, func(a, b int) bool { return a == b }))
	fmt.Println(maps.Clone(map[int]int(nil)) == nil)
	inv := map[int][]string{}
	for k, v := range map[string]int{"x": 1, "y": 2, "z": 1} {
		inv[v] = append(inv[v], k)
	}
	for k := range inv {
		slices.Sort(inv[k])
	}
	fmt.Println(inv)
	type Set map[string]struct{}
	s := Set{"a": {}, "b": {}}
	_, ok := s["a"]
	fmt.Println(s, ok, len(s))
	fmt.Printf("%v %+v %#v %T\n", s, m, map[int]string{2: "b", 1: "a"}, s)
	fmt.Println(map[any]int{"b": 1, 2: 2, "a": 3, 1: 4, 1.5: 5, false: 6, true: 7, nil: 8})
	fmt.Println(map[[2]int]int{{2, 1}: 1, {1, 9}: 2}, map[struct {
		a string
		b int
	}]int{{"b", 1}: 1, {"a", 2}: 2, {"a", 1}: 3})
	fmt.Println(map[float64]int{math.NaN(): 1, 2: 2, math.Inf(-1): 3})
	fmt.Println(map[bool]int{true: 1, false: 0}, map[uint8]int{200: 1, 100: 2}, map[int]int{-1: 1, 1: 2, -10: 3})
}
