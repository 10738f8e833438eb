// Goroutines that start while packages are initialized, and initialization that waits for them.
package main

import "fmt"

var c = make(chan int)
var v = start()

func start() int {
	go func() { fmt.Println("a"); c <- 1 }()
	go func() { fmt.Println("b"); c <- 2 }()
	return <-c
}

func init() {
	fmt.Println("init", v)
	go func() { fmt.Println("from init") }()
}

func main() {
	fmt.Println("main", <-c)
	d := make(chan int)
	fmt.Println(<-d)
}
