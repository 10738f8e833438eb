// Loops over one slice that index others with the same counter: they may end before it, in the middle of an iteration, and
// what has been done by then stays done.
package main

import (
	"fmt"
	"math"
)

func try(name string, action func()) {
	defer func() {
		if err := recover(); err != nil {
			fmt.Println(name, "panics:", err)
		}
	}()
	action()
}

func axpy(dst, src []float64, f float64) {
	for i, v := range src {
		dst[i] += f * v
	}
}

func stencil(to, from []int) (sum int) {
	for i := 1; i < len(from)-1; i++ {
		to[i-1] = from[i-1] + from[i+1]
		sum += to[i-1]
	}
	return sum
}

func upTo(n, from int, lists ...[]uint8) (sum int) {
	a, b := lists[0], lists[1]
	for i := from; i <= n; i++ {
		if a[i] > 200 {
			continue
		}
		if b[i] == 7 {
			return -sum
		}
		sum += int(a[i]) * int(b[i])
		b[i]++
	}
	return sum
}

type table [][]int

func (t table) sumRow(y int, weights []int) (sum int) {
	for x := 0; x < len(weights); x++ {
		sum += t[y][x] * weights[x]
	}
	return sum
}

func (t table) sumBox(y, width int) (sum int) {
	for x := range width {
		sum += t[y][x] + t[y+1][x]
	}
	return
}

// same indexes the slice that it goes over, and changes what it holds.
func same(a []int) {
	for i := range a {
		if i > 0 {
			a[i] += a[i-1]
		}
	}
	b := a[:len(a)-1]
	for i := range a {
		b[i] = a[len(a)-1-i]
	}
}

func grows(a []int) (b []int) {
	for i := 0; i < len(a); i++ {
		b = append(b, a[i])
		b[i] *= 2
		a = a[:len(a)-b[i]%3]
	}
	return
}

func shrinks(a, b []int) (n int) {
	for i := range a {
		b[i] = i
		b = b[:len(b)-1]
		n++
	}
	return
}

func makeRows() [][]float64 {
	fmt.Print("rows ")
	return [][]float64{{1, 2, 3}, {4}, {}}
}

func operands() (sum float64) {
	weights := []float64{1, 10}
	for i, row := range makeRows() {
		for j, v := range row[i/2:] {
			sum += v * weights[j]
		}
		fmt.Print(sum, " ")
	}
	return
}

func counters(limit int, list []int) (n int, last any) {
	defer func() { last = recover() }()
	for i := limit - 3; i < limit; i++ {
		n += list[i]
	}
	return
}

func named(out, in []string) (joined string) {
	for i, s := range in {
		switch {
		case s == "":
			continue
		case len(s) > 3:
			out[i] = s[:3]
		default:
			out[i] = s
		}
		joined += out[i]
	}
	return
}

func main() {
	dst := []float64{1, 2, 3}
	try("axpy", func() { axpy(dst, []float64{1, 1, 1}, 2) })
	try("axpy", func() { axpy(dst, []float64{1, 1, 1, 1}, 0.5) })
	try("axpy", func() { axpy(nil, []float64{1}, 2) })
	try("axpy", func() { axpy(dst[:1], dst[1:], 2) })
	fmt.Println(dst)

	to := make([]int, 3)
	for _, from := range [][]int{{1, 2, 3, 4, 5}, {1, 2, 3, 4, 5, 6}, {1}, nil} {
		try("stencil", func() { fmt.Println(stencil(to, from)) })
	}
	fmt.Println(to)

	a, b := []uint8{1, 2, 250, 4, 5}, []uint8{6, 5, 4, 3}
	for _, n := range []int{2, -1, 3, 4, math.MaxInt, math.MinInt} {
		for _, from := range []int{0, 3, -1, math.MaxInt} {
			if from == math.MaxInt && n == from {
				continue
			}
			try("upTo", func() { fmt.Println(n, from, upTo(n, from, a, b)) })
		}
	}
	fmt.Println(a, b)

	t := table{{1, 2, 3}, {4, 5}, {}}
	for y := -1; y < 4; y++ {
		for _, weights := range [][]int{{}, {1, 1}, {1, 2, 3}, {1 << 62, 1 << 62, 5, 6}} {
			try("sumRow", func() { fmt.Println(y, t.sumRow(y, weights)) })
			try("sumBox", func() { fmt.Println(y, t.sumBox(y, len(weights))) })
		}
	}

	list := []int{1, 2, 3, 4}
	try("same", func() { same(list) })
	fmt.Println(list)
	fmt.Println(grows([]int{1, 2, 3, 4, 5, 6, 7}))
	try("shrinks", func() { fmt.Println(shrinks(list, make([]int, 5))) })
	try("shrinks", func() { fmt.Println(shrinks(list, make([]int, 9))) })
	try("operands", func() { fmt.Println(operands()) })
	for _, limit := range []int{3, 4, 5, 2, math.MinInt + 2, math.MinInt + 3} {
		fmt.Println(counters(limit, list))
	}
	out := make([]string, 3)
	try("named", func() { fmt.Println(named(out, []string{"ab", "", "abcdef"})) })
	try("named", func() { fmt.Println(named(out, []string{"x", "y", "", "", "z"})) })
	fmt.Println(out)
}
