// Package main shows functions that wait on channels of either direction, and those that need not wait.
package main

func produce(n int, out chan<- int) {
	for i := range n {
		out <- i
	}
	close(out)
}

func sum(in <-chan int) (total int) {
	for x := range in {
		total += x
	}
	return total
}

func main() {
	c := make(chan int)
	done := make(chan struct{})
	go func() {
		println(sum(c))
		close(done)
	}()
	produce(3, c)
	<-done
}
