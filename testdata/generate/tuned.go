// Loops as builds for engines have them: see "Tuned loops" in docs/architecture.md. Samples named so are compiled like that.
package main

type table [][]int

func scale(rows [][]float64, src []float64, f float64) {
	for _, dst := range rows {
		for i, v := range src {
			dst[i] += f * v
		}
	}
}

func (t table) sum(y int, weights []int) int {
	sum := 0
	for x := 0; x < len(weights); x++ {
		sum += t[y][x] * weights[x]
	}
	return sum
}

func longest(lists func() [][]int) (n int) {
	for _, list := range lists() {
		n = max(n, len(list))
	}
	return n
}

func main() {
	dst := make([]float64, 3)
	scale([][]float64{dst, dst}, []float64{1, 2, 3}, 0.5)
	t := table{{1, 2}, {3, 4}}
	println(dst[2], t.sum(1, []int{5, 6}), longest(func() [][]int { return t }))
}
