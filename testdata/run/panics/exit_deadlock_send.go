// Deadlock: main sends on an unbuffered channel.
package main

func main() {
	c := make(chan int)
	c <- 1
}
