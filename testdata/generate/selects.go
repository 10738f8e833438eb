// Package main shows select: with a default, waiting, sending and receiving.
package main

func poll(c chan int) (int, bool) {
	select {
	case x := <-c:
		return x, true
	default:
		return 0, false
	}
}

func merge(a, b <-chan int, out chan<- int) {
	for a != nil || b != nil {
		select {
		case x, ok := <-a:
			if !ok {
				a = nil
				break
			}
			out <- x
		case x, ok := <-b:
			if !ok {
				b = nil
				break
			}
			out <- x
		}
	}
	close(out)
}

func main() {
	c := make(chan int, 1)
	_, before := poll(c)
	c <- 3
	x, after := poll(c)
	a, b, out := make(chan int, 1), make(chan int, 1), make(chan int)
	a <- 1
	b <- 2
	close(a)
	close(b)
	go merge(a, b, out)
	sum := 0
	for x := range out {
		sum += x
	}
	println(before, x, after, sum)
}
