// Package main shows maps: keys of several types, reading with and without ok, deletion, ranges.
package main

type cell struct{ row, column int }

func main() {
	ages := map[string]int{"ann": 30}
	ages["bob"]++
	age, ok := ages["cy"]
	delete(ages, "ann")
	board := map[cell]string{{1, 2}: "x"}
	board[cell{0, 0}] = "o"
	floats := map[float64]bool{0.5: true}
	groups := map[bool][]int{}
	for i := range 4 {
		groups[i%2 == 0] = append(groups[i%2 == 0], i)
	}
	sum := 0
	for _, n := range ages {
		sum += n
	}
	var none map[string]int
	println(age, ok, len(ages), board[cell{1, 2}], floats[0.5], len(groups[true]), sum, none["a"])
}
