// Command diff compares two texts by lines (Myers, with the trace of all steps) and writes a unified diff of them.
package main

import (
	"fmt"
	"math"
	"strings"
	"time"
)

const (
	rounds  = 5
	lines   = 6_000
	edits   = 1_500
	context = 3
)

type Kind byte

const (
	Equal  Kind = ' '
	Delete Kind = '-'
	Insert Kind = '+'
)

type Edit struct {
	Kind Kind
	Line string
	A, B int // places in the two texts
}

// trace keeps, for each number of edits, how far each diagonal got.
func trace(a, b []string) [][]int {
	max := len(a) + len(b)
	v := make([]int, 2*max+1)
	var steps [][]int
	for d := 0; d <= max; d++ {
		steps = append(steps, append([]int(nil), v[max-d:max+d+1]...))
		for k := -d; k <= d; k += 2 {
			var x int
			if k == -d || k != d && v[max+k-1] < v[max+k+1] {
				x = v[max+k+1]
			} else {
				x = v[max+k-1] + 1
			}
			y := x - k
			for x < len(a) && y < len(b) && a[x] == b[y] {
				x++
				y++
			}
			v[max+k] = x
			if x >= len(a) && y >= len(b) {
				return steps
			}
		}
	}
	panic("unreachable")
}

func Diff(a, b []string) []Edit {
	steps := trace(a, b)
	var reversed []Edit
	x, y := len(a), len(b)
	for d := len(steps) - 1; d >= 0; d-- {
		v := steps[d]
		k := x - y
		prev := k - 1
		if k == -d || k != d && at(v, d, k-1) < at(v, d, k+1) {
			prev = k + 1
		}
		px := at(v, d, prev)
		py := px - prev
		for x > px && y > py && x > 0 && y > 0 {
			x--
			y--
			reversed = append(reversed, Edit{Equal, a[x], x, y})
		}
		if d == 0 {
			break
		}
		if x == px {
			y--
			reversed = append(reversed, Edit{Insert, b[y], x, y})
		} else {
			x--
			reversed = append(reversed, Edit{Delete, a[x], x, y})
		}
	}
	for i, j := 0, len(reversed)-1; i < j; i, j = i+1, j-1 {
		reversed[i], reversed[j] = reversed[j], reversed[i]
	}
	return reversed
}

func at(v []int, d, k int) int {
	if k < -d || k > d {
		return 0
	}
	return v[d+k]
}

// Unified writes the hunks of edits with some lines around them.
func Unified(edits []Edit) string {
	var out strings.Builder
	for i := 0; i < len(edits); {
		if edits[i].Kind == Equal {
			i++
			continue
		}
		start, end, quiet := i-context, i, 0
		if start < 0 {
			start = 0
		}
		for end < len(edits) && quiet <= 2*context {
			if edits[end].Kind == Equal {
				quiet++
			} else {
				quiet = 0
			}
			end++
		}
		if quiet > context {
			end -= quiet - context
		}
		removed, added := 0, 0
		for _, e := range edits[start:end] {
			if e.Kind != Insert {
				removed++
			}
			if e.Kind != Delete {
				added++
			}
		}
		fmt.Fprintf(&out, "@@ -%d,%d +%d,%d @@\n", edits[start].A+1, removed, edits[start].B+1, added)
		for _, e := range edits[start:end] {
			out.WriteByte(byte(e.Kind))
			out.WriteString(e.Line)
			out.WriteByte('\n')
		}
		i = end
	}
	return out.String()
}

func kernel(before, after string) uint32 {
	h := uint32(2166136261)
	text := Unified(Diff(strings.Split(before, "\n"), strings.Split(after, "\n")))
	for i := 0; i < len(text); i++ {
		h = (h ^ uint32(text[i])) * 16777619
	}
	return h
}

func makeTexts() (string, string) {
	seed := uint32(3)
	random := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	before := make([]string, lines)
	for i := range before {
		before[i] = fmt.Sprintf("\tline %d of section %d", random(1_200), i/50)
	}
	after := append([]string(nil), before...)
	for i := 0; i < edits; i++ {
		at := random(len(after) - 1)
		switch random(3) {
		case 0:
			after = append(after[:at], after[at+1:]...)
		case 1:
			after[at] += " (changed)"
		default:
			after = append(after[:at+1], after[at:]...)
			after[at] = fmt.Sprintf("\tnew line %d", i)
		}
	}
	return strings.Join(before, "\n"), strings.Join(after, "\n")
}

func main() {
	before, after := makeTexts()
	sum := kernel(before, after) // warm-up
	best := time.Duration(math.MaxInt64)
	for r := 0; r < rounds; r++ {
		start := time.Now()
		got := kernel(before, after)
		if d := time.Since(start); d < best {
			best = d
		}
		if got != sum {
			panic("diff: runs disagree")
		}
	}
	fmt.Printf("diff %.3f %d\n", float64(best)/float64(time.Millisecond), sum)
}
