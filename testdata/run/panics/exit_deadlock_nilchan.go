// Deadlock: a nil channel.
package main

func main() {
	var c chan int
	select {
	case c <- 1:
	case <-c:
	}
}
