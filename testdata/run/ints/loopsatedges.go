// Sums, differences, products, quotients and remainders in innermost loops, at the edges of what a float64 is exact for and of
// 64 bits, with elements, fields, captured variables, calls and panics among the operands.
package main

import (
	"fmt"
	"math"
	"strings"
)

var edges = []int{0, 1, -1, 2, 3, -7, 1 << 26, 1<<26 + 1, 1<<31 - 1, -1 << 31, 1<<32 + 5, 1<<52 + 1, 1<<53 - 1, 1 << 53, 1<<53 + 1,
	-1<<53 + 1, -1 << 53, -1<<53 - 1, 1 << 62, 1<<62 + 1, math.MaxInt, math.MaxInt - 1, math.MinInt, math.MinInt + 1}

type hash uint32

func (h *hash) add(v int) {
	for i := 0; i < 64; i += 16 {
		*h = (*h ^ hash(v>>i&0xffff)) * 16777619
	}
}

func pairs() {
	h := hash(2166136261)
	for _, x := range edges {
		for _, y := range edges {
			a, b, c := x+y, x-y, x*y
			h.add(a)
			h.add(b)
			h.add(c)
		}
	}
	fmt.Println(h)
	for _, x := range edges {
		for i := range edges {
			x = x*3 + edges[i]*edges[len(edges)-1-i] - x/7 + x%5
		}
		fmt.Print(x, " ")
	}
	fmt.Println()
}

func dot(a, b []int) (sum int) {
	for i := range a {
		sum += a[i] * b[i]
	}
	return
}

func power(base, n int) []string {
	var all []string
	for p := 1; n > 0; n-- {
		p *= base
		all = append(all, fmt.Sprint(p))
	}
	return all
}

func zeros(list []int) string {
	out := []string{}
	for i, x := range list {
		list[i] = x * -1 * (i - 2)
		out = append(out, fmt.Sprint(list[i], 1/(float64(list[i])+0.5)), fmt.Sprint(math.Signbit(float64(x*-1))))
	}
	return strings.Join(out, " ")
}

func unsigned(list []uint) (sums, products, differences []uint) {
	for i, x := range list {
		y := list[len(list)-1-i]
		sums = append(sums, x+y)
		products = append(products, x*y)
		differences = append(differences, x-y)
	}
	return
}

func divide(list []int64) []int64 {
	var out []int64
	for _, x := range list {
		out = append(out, x/10, x%10, x/3-x%7, (x+1)/1, (x-1)%1)
	}
	return out
}

type counter struct{ n, step int }

func (c *counter) next() int {
	c.n += c.step
	return c.n
}

func fields(c *counter) (total int) {
	for range 6 {
		total = total + c.n*c.next() - c.step
		c.step *= 1 << 20
	}
	return total
}

func captured() int {
	n := 1 << 52
	double := func() int { n *= 2; return n }
	total := 0
	for range 4 {
		total += n - double()
	}
	for i := 0; i < 4; i++ {
		n = n/2 + i
	}
	return total + n
}

func interrupted(list []int, at []int) (sum int, err any) {
	defer func() { err = recover() }()
	for _, i := range at {
		sum += list[i] * (1 << 53)
		sum -= 1
	}
	return sum, nil
}

func quotients(list []int, by int) (sum int, err any) {
	defer func() { err = recover() }()
	for _, x := range list {
		sum += x / by
		sum ^= x % by
		by--
	}
	return
}

func main() {
	pairs()
	fmt.Println(dot([]int{1, 2, 3}, []int{4, 5, 6}), dot([]int{1 << 53, 1, 1 << 53}, []int{1, 1, -1}), dot(edges, edges))
	fmt.Println(power(3, 45))
	fmt.Println(power(-2, 66))
	fmt.Println(zeros([]int{0, 5, 0, -1, 1 << 53}))
	fmt.Println(unsigned([]uint{0, 1, 1 << 53, math.MaxUint, 1<<63 - 1, 1 << 63}))
	fmt.Println(divide([]int64{0, 5, -5, 1<<53 + 9, -1<<53 - 9, math.MaxInt64, math.MinInt64}))
	fmt.Println(fields(&counter{3, 5}), captured())
	fmt.Println(interrupted([]int{1, 2, 3}, []int{0, 2, 1, 3, 0}))
	fmt.Println(interrupted([]int{1 << 10, -1 << 10}, []int{0, 1, 0, 0}))
	fmt.Println(quotients([]int{9, -9, 1 << 60, math.MinInt, 4}, 3))
	fmt.Println(quotients([]int{9, math.MinInt, math.MinInt}, 1))
}
