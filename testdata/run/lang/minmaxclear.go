// The min, max and clear builtins.
package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(min(3, 1, 2), max(3, 1, 2), min(7), max("a", "b", "ab"), min("x", ""))
	x, y := 2.5, -1.0
	fmt.Println(min(x, y), max(x, y, 3), min(x, 1), max(1, 2.5, 'a'))
	fmt.Println(min(x, math.NaN()), max(math.NaN(), x), max(math.Inf(-1), y))
	zero, neg := 0.0, math.Copysign(0, -1)
	fmt.Println(1/min(zero, neg), 1/max(neg, zero), 1/min(neg, zero), 1/max(zero, neg))
	var u uint64 = math.MaxUint64
	fmt.Println(max(u, 1), min(u, 5), max(int64(math.MinInt64), -5), min(int64(math.MaxInt64), math.MaxInt64-1))
	const c = min(1, 2.0) + max(3, 4)
	fmt.Printf("%v %T\n", c, min(1, 2.0))
	var i8 int8 = -128
	fmt.Println(min(i8, 0), max(i8, -1))
	m := map[string]int{"a": 1, "b": 2}
	m2 := m
	clear(m)
	fmt.Println(m, len(m2), m != nil)
	s := []int{1, 2, 3}
	clear(s[1:])
	fmt.Println(s, len(s))
	nan := map[float64]int{math.NaN(): 1, math.NaN(): 2}
	fmt.Println(len(nan))
	clear(nan)
	fmt.Println(len(nan))
	st := []struct{ a string }{{"x"}, {"y"}}
	clear(st)
	fmt.Printf("%q\n", st)
	clear(map[int]int(nil))
	clear([]int(nil))
	type myInt int
	fmt.Printf("%T %v\n", min(myInt(3), 4), min(myInt(3), 2))
	f := func(s string, v int) int { fmt.Print(s, " "); return v }
	fmt.Println(max(f("a", 1), f("b", 3), f("c", 2)))
}
