// Comparison, switch, map and equality of ints on both sides of 2^53.
package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

type id int

func class(n int) string {
	switch {
	case n == math.MinInt:
		return "min"
	case n < -1<<53:
		return "below"
	case n > 1<<53:
		return "above"
	case n == math.MaxInt:
		return "never"
	}
	switch n {
	case 1 << 53:
		return "edge"
	case -1 << 53:
		return "-edge"
	case 0:
		return "zero"
	}
	return "safe"
}

func main() {
	base := 1 << 53
	for _, n := range []int{0, 5, base, base + 1, -base, -base - 1, math.MaxInt, math.MinInt, base - 1} {
		fmt.Print(class(n), " ")
	}
	fmt.Println()
	a, b := base+1, base
	b++
	fmt.Println(a == b, a != b, a <= b, a < b, a >= b, any(a) == any(b), any(id(a)) == any(id(b)), any(a) == any(id(b)))
	a -= 2
	b -= 2
	fmt.Println(a == b, any(a) == any(base-1), a)
	type key struct{ x, y int }
	m := map[key]int{{base + 1, 1}: 1, {base + 2, 1}: 2, {1, base + 1}: 3}
	fmt.Println(m[key{a + 2, 1}], m[key{1, b + 2}], len(m))
	arr := map[[2]int]bool{{math.MaxInt, math.MinInt}: true}
	fmt.Println(arr[[2]int{a*0 + math.MaxInt, math.MinInt}])
	im := map[any]int{base + 1: 1, int64(base + 1): 2, uint(base + 1): 3, float64(base): 4}
	fmt.Println(im[b+2], im[int64(b+2)], im[uint(b+2)], im[float64(b+2)], len(im))
	x := math.MaxInt
	y := x - 1
	s := []int{x, y, -x, 0, base + 1, base, 1}
	slices.Sort(s)
	fmt.Println(s, slices.Index(s, base+1), slices.Contains(s, y))
	fmt.Println(max(x, y), min(-x, -y), x-y, cmp.Compare(x, y), cmp.Compare(base, base+1))
	var p *int = &x
	*p -= base
	*p -= base * 1000
	fmt.Println(x)
	i, ok := any(x).(int)
	fmt.Println(i, ok)
	switch v := any(base + 1).(type) {
	case int64:
		fmt.Println("int64", v)
	case int:
		fmt.Println("int", v)
	}
	ch := make(chan int, 1)
	ch <- base + 1
	fmt.Println(<-ch)
	idx := base + 1
	idx -= base
	fmt.Println(s[idx], s[idx-1:idx+1], "abc"[idx], s[(base+3)%len(s)])
	defer func() { fmt.Println(recover()) }()
	fmt.Println(s[base+idx])
}
