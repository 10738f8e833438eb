// Package main shows append: one value, several, a slice, bytes of a string, into a part of an array.
package main

func main() {
	var list []int
	list = append(list, 1)
	list = append(list, 2, 3)
	list = append(list, list...)
	bytes := append([]byte("ab"), "cd"...)
	array := [4]int{1, 2, 3, 4}
	part := append(array[:1], 9)
	println(len(list), string(bytes), array[1], part[1])
}
