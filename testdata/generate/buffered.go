// Package main shows channels whose operations need not wait, with len, cap and close.
package main

func main() {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	first, ok := <-c
	println(len(c), cap(c), first, ok)
	for x := range c {
		println(x)
	}
	_, ok = <-c
	println(ok)
}
