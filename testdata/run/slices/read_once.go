// Slices whose parts a loop reads before it begins, and those that it must not: what the loop, a closure or another goroutine
// gives a variable meanwhile has to show.
package main

import (
	"fmt"
	"sync"
)

type List []int

func (l List) sum() (n int) {
	for i := 0; i < len(l); i++ {
		n += l[i] * l[len(l)-1-i]
	}
	return
}

type Grid struct {
	cells  []int
	length int
}

func shrink(s []int) (seen []int) {
	for i := 0; i < len(s); i++ {
		seen = append(seen, s[i])
		if s[i]%2 == 0 {
			s = s[:len(s)-1]
		}
	}
	return
}

func grow(s []int) int {
	for i := 0; i < len(s) && len(s) < 50; i++ {
		s = append(s, s[i]+1)
	}
	return len(s)
}

func swapped(a, b []int) []int {
	for i := range a {
		a, b = b, a
		a[i] += 10 * b[i]
	}
	return a
}

func byClosure(s []int) (n int) {
	other := []int{100, 200, 300}
	change := func() { s = other }
	for i := 0; i < len(s); i++ {
		n += s[i]
		if i == 0 {
			change()
		}
	}
	return
}

func later(s []int) []func() int {
	var fs []func() int
	for i := 0; i < len(s); i++ {
		fs = append(fs, func() int { return s[i] })
	}
	s = []int{7, 8, 9}
	return fs
}

func byPointer(s []int) (n int) {
	p := &s
	for i := 0; i < len(s); i++ {
		n += s[i]
		if i == 1 {
			*p = []int{0, 0, 1000}
		}
	}
	return
}

func aliased(s []int) []int {
	t := s[1:]
	for i := range t {
		t[i] += s[i]
	}
	return s
}

func ranged(s []int) (seen []int) {
	for i, x := range s {
		if i < len(s) {
			s = append(s[:i], s[i+1:]...)
		}
		seen = append(seen, x)
	}
	return append(seen, len(s))
}

func labelled(rows [][]int) (n int) {
outer:
	for i := 0; i < len(rows); i++ {
		row := rows[i]
		for j := 0; j < len(row); j++ {
			switch {
			case row[j] == 0:
				continue outer
			case row[j] < 0:
				break outer
			}
			n += row[j]
		}
	}
	return
}

func jumped(s []int) (n int) {
	i := 0
again:
	for ; i < len(s); i++ {
		if s[i] > 3 {
			s[i] = 1
			n++
			goto again
		}
		n += s[i]
	}
	return
}

func generic[E ~int, S ~[]E](s S) (n E) {
	for i := len(s) - 1; i >= 0; i-- {
		n = n*3 + s[i]
	}
	return
}

func recursive(s []int, depth int) (n int) {
	for i := 0; i < len(s); i++ {
		n += s[i]
		if depth > 0 {
			n += recursive(s[i:], depth-1)
			s[i]++
		}
	}
	return
}

func panics(s []int, n int) (sum int) {
	defer func() { fmt.Println(recover(), sum, s) }()
	for i := 0; i < n; i++ {
		sum += s[i]
		s[i] = -1
	}
	return
}

func waits(s []int) int {
	var wg sync.WaitGroup
	results := make(chan int, len(s))
	for i := range s {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results <- s[i] * s[(i+1)%len(s)]
		}()
	}
	wg.Wait()
	close(results)
	n := 0
	for r := range results {
		n += r
		s[0]++
	}
	return n + s[0]
}

func deferred(s []int) {
	for i := 0; i < len(s); i++ {
		defer func() { fmt.Print(s[i], " ") }()
		s[i] *= 2
	}
}

func shadowed(s []int) (n int) {
	for i := 0; i < len(s); i++ {
		s := []int{s[i], 5}
		n += s[0] * s[1]
	}
	return
}

func literal(s []int) (n int) {
	for i := 0; i < len(s); i++ {
		n += func(s []int) int { return s[0] + s[1] }([]int{s[i], 1})
	}
	return
}

func empty(s, t []int) (n int) {
	for i := 0; i < len(s); i++ {
		n += t[i]
	}
	return
}

func strings(words []string) (text string) {
	for i := 0; i < len(words); i++ {
		for j := 0; j < len(words[i]); j++ {
			text += string(words[i][len(words[i])-1-j])
		}
	}
	return
}

func (g *Grid) fill() int {
	cells := g.cells
	for i := 0; i < len(cells); i++ {
		cells[i] = i
		g.cells = nil
	}
	return len(g.cells) + cells[2]
}

func main() {
	ints := func() []int { return []int{1, 2, 3, 4} }
	fmt.Println(List{1, 2, 3}.sum(), shrink(ints()), grow(ints()), swapped(ints(), []int{5, 6, 7, 8}))
	fmt.Println(byClosure(ints()), byPointer(ints()), aliased(ints()), ranged(ints()))
	for _, f := range later(ints()[:3]) {
		fmt.Print(f(), " ")
	}
	fmt.Println(labelled([][]int{{1, 2}, {3, 0, 5}, nil, {6}, {-1}, {7}}), jumped([]int{1, 5, 2, 9}))
	fmt.Println(generic(List{1, 2, 3}), recursive(ints(), 2))
	panics(ints(), 6)
	panics(nil, 1)
	fmt.Println(waits(ints()))
	deferred(ints())
	fmt.Println(shadowed(ints()), literal(ints()), empty(nil, nil), strings([]string{"ab", "", "c"}))
	fmt.Println((&Grid{cells: make([]int, 3)}).fill())
	empty(ints(), nil)
}
