// Maps: zero values, comma-ok, delete, len, nil maps, printing in key order.
package main

import (
	"fmt"
	"math"
	"strings"
)

type key struct {
	a string
	b int
}

func main() {
	m := map[string]int{"one": 1, "two": 2}
	v, ok := m["three"]
	fmt.Println(v, ok, len(m), m)
	delete(m, "one")
	delete(m, "nope")
	_, ok = m["one"]
	fmt.Println(ok, m)
	var n map[string]int
	fmt.Println(n == nil, n["x"], len(n), n)
	delete(n, "x")
	for range n {
		fmt.Println("never")
	}
	v, ok = n["a"]
	fmt.Println(v, ok)
	k := map[key][]string{{"a", 1}: {"x"}, {"a", 2}: nil}
	k[key{"a", 2}] = append(k[key{"a", 2}], "y", "z")
	fmt.Println(k, len(k[key{"b", 1}]))
	mm := map[string]map[string]int{}
	for _, w := range strings.Fields("a:x b:y a:z a:x") {
		p, q, _ := strings.Cut(w, ":")
		if mm[p] == nil {
			mm[p] = map[string]int{}
		}
		mm[p][q]++
	}
	fmt.Println(mm)
	m2 := m
	m2["new"] = 3
	fmt.Println(m, len(m2))
	arr := map[[2]int]string{{1, 2}: "a", {0, 5}: "b"}
	fmt.Println(arr, arr[[2]int{1, 2}])
	b := map[bool]int{true: 1}
	b[1 > 2]--
	fmt.Println(b)
	ptr := map[*int]int{}
	x, y := 1, 1
	ptr[&x]++
	ptr[&y]++
	ptr[&x]++
	fmt.Println(len(ptr), ptr[&x], ptr[nil])
	f := map[float64]string{1: "i", 1.5: "f", 0: "z"}
	negz := 0.0
	negz = -negz
	fmt.Println(f, f[math.Copysign(0, -1)], f[negz])
	r := map[rune]int{}
	for _, c := range "héllo wörld" {
		r[c]++
	}
	fmt.Println(r['l'], r['ö'], len(r))
	big := make(map[int]int, 100)
	for i := range 1000 {
		big[i*i%997] += i
	}
	s := 0
	for k, v := range big {
		s += k * v
	}
	fmt.Println(len(big), s)
	fn := map[string]func(int) int{"dbl": func(i int) int { return i * 2 }}
	fmt.Println(fn["dbl"](4), fn["x"] == nil)
	if v, ok := m["new"]; ok && v == 3 {
		fmt.Println("found")
	}
	defer func() { fmt.Println(recover()) }()
	n["x"] = 1
}
