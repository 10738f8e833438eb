// Slices that grow from nothing past the lengths at which they are stored otherwise: what they hold, what lies beyond their
// length, and that the array before keeps what it had.
package main

import "fmt"

type point struct{ x, y int }

func grow[T any](name string, value func(i int) T) {
	var zero T
	kept := make([][]T, 0, 200)
	var s []T
	for i := range 200 {
		kept = append(kept, s)
		s = append(s[:len(s):len(s)], value(i)) // another array each time
		s[0] = value(1000 + i)
		for _, x := range s[len(s):cap(s)] {
			if fmt.Sprint(x) != fmt.Sprint(zero) {
				fmt.Println(name, i, "has", x, "beyond its length")
			}
		}
	}
	for _, i := range []int{1, 2, 5, 31, 32, 33, 63, 64, 65, 127, 199} {
		fmt.Println(name, len(kept[i]), kept[i][0], kept[i][i-1], kept[i][i/2])
	}
	made := make([]T, 3, 64)
	more := make([]T, 64, 65)
	fmt.Println(made[:64][63], more[:65][64], append(made[1:2:2], value(7)), append(more[63:], value(8), value(9)))
}

func main() {
	grow("int", func(i int) int { return i*i*i - 5 })
	grow("large", func(i int) int { return i << 55 })
	grow("mixed", func(i int) uint64 { return uint64(i) << (i % 64) })
	grow("uint8", func(i int) uint8 { return uint8(i * 3) })
	grow("float64", func(i int) float64 { return float64(i) / 4 })
	grow("string", func(i int) string { return fmt.Sprint("s", i) })
	grow("bool", func(i int) bool { return i%3 == 0 })
	grow("point", func(i int) point { return point{i, -i} })
	grow("array", func(i int) [2]int { return [2]int{i, i + 1} })
	grow("any", func(i int) any { return []any{i, "x", nil, 2.5}[i%4] })
	grow("complex", func(i int) complex128 { return complex(float64(i), 1) })
	grow("slice", func(i int) []int { return make([]int, i%3) })
	grow("empty", func(i int) struct{} { return struct{}{} })
}
