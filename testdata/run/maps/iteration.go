// Iterating with deletion and insertion; values are copies.
package main

import (
	"fmt"
	"maps"
	"slices"
)

type V struct{ n int }

func main() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	seen := 0
	for k := range m {
		seen++
		for j := range 100 {
			if j != k {
				delete(m, j)
			}
		}
	}
	fmt.Println(seen, len(m))
	m = map[int]int{0: 0}
	n := 0
	for k := range m {
		n++
		delete(m, k)
		m[k] = k
		if n > 10 {
			break
		}
	}
	fmt.Println(n >= 1, len(m))
	for i := range 50 {
		m[i] = i
	}
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m))
	for i := range 10 {
		m[i] = 0
	}
	count := map[int]int{}
	for k := range m {
		count[k]++
		m[k] += 5
		if k < 10 {
			m[k+1000] = 1
		}
	}
	dup := 0
	for _, c := range count {
		if c > 1 {
			dup++
		}
	}
	orig := 0
	for k := range count {
		if k < 10 {
			orig++
		}
	}
	fmt.Println(dup, orig, len(m))
	vs := map[string]V{"a": {1}, "b": {2}}
	for k, v := range vs {
		v.n = 100
		vs[k] = V{vs[k].n + 1}
	}
	fmt.Println(vs)
	x := vs["a"]
	x.n = 50
	fmt.Println(vs["a"].n, x)
	keys := slices.Sorted(maps.Keys(vs))
	fmt.Println(keys)
	ps := map[string]*V{"p": {1}}
	ps["p"].n++
	for _, p := range ps {
		p.n *= 10
	}
	fmt.Println(ps["p"].n)
	var kk string
	var vv V
	for kk, vv = range map[string]V{"only": {7}} {
	}
	fmt.Println(kk, vv)
	var arr [2]int
	for arr[0], arr[1] = range map[int]int{3: 4} {
	}
	fmt.Println(arr)
	cleared := map[int]bool{1: true, 2: true, 3: true}
	it := 0
	for range cleared {
		it++
		clear(cleared)
	}
	fmt.Println(it, len(cleared))
}
