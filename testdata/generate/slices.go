// Package main shows slices, arrays, maps and strings.
package main

const size = 8

type grid [size][size]bool

func sum(numbers ...int) int {
	total := 0
	for _, n := range numbers {
		total += n
	}
	return total
}

func reverse(s []string) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// wordCount counts words that letters make up.
func wordCount(text string) map[string]int {
	counts := make(map[string]int)
	start := -1
	for i, r := range text {
		if r >= 'a' && r <= 'z' {
			if start < 0 {
				start = i
			}
		} else if start >= 0 {
			counts[text[start:i]]++
			start = -1
		}
	}
	return counts
}

func fill(g *grid) (n int) {
	for y := range g {
		for x := range size {
			g[y][x] = (x+y)%3 == 0
			if g[y][x] {
				n++
			}
		}
	}
	return n
}

func main() {
	numbers := []int{3, 1, 2}
	numbers = append(numbers, 4, 5)
	primes := [...]uint8{2, 3, 5, 7}
	println(sum(numbers...), sum(), len(primes), cap(numbers[1:3]), primes[len(numbers)%4])
	names := []string{"a", "b", "c"}
	reverse(names)
	if n, ok := wordCount("to be or not to be.")["be"]; ok {
		println(names[0], n)
	}
	var g grid
	println(fill(&g), string([]byte("né")[1]))
	smooth([][]float64{{1, 2, 3}, {4, 5, 6}}, 1)
}

// smooth has two rows in its inner loop.
func smooth(image [][]float64, y int) {
	for x := 1; x < len(image[y])-1; x++ {
		image[y][x] = (image[y][x-1] + image[y][x+1] + image[y-1][x]) / 3
	}
}
