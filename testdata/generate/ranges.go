// Package main shows ranges over slices, arrays, pointers to arrays, strings, maps, integers and channels.
package main

func main() {
	sum := 0
	for i, x := range []int{5, 6} {
		sum += i * x
	}
	array := [3]int{1, 2, 3}
	for i := range array {
		sum += array[i]
	}
	for _, x := range &array {
		sum += x
	}
	for i, r := range "aé" {
		sum += i * int(r)
	}
	for key := range map[int]bool{7: true} {
		sum += key
	}
	for i := range 3 {
		sum += i
	}
	c := make(chan int, 2)
	c <- 4
	close(c)
	for x := range c {
		sum += x
	}
	println(sum)
}
