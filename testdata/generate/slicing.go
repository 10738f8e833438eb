// Package main shows slices of slices: shared elements, capacities, three indices, arrays as slices, copies.
package main

func main() {
	list := []int{1, 2, 3, 4}
	part := list[1:3]
	part[0] = 20
	part = append(part, 30)
	short := list[:2:2]
	short = append(short, 99)
	array := [3]string{"a", "b", "c"}
	whole := array[:]
	whole[2] = "z"
	n := copy(list, list[2:])
	fixed := [2]int(list)
	println(list[1], list[3], len(short), cap(part), array[2], n, fixed[1], "text"[1:3])
}
