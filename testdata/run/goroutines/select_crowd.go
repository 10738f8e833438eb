package main

import (
	"context"
	"fmt"
	"sync"
)

// Very many goroutines wait for one channel, and each for one of its own.
func crowd(n int) (served, stopped int) {
	ctx, stop := context.WithCancel(context.Background())
	own := make([]chan int, n)
	results := make(chan bool, n)
	var ready sync.WaitGroup
	for i := range own {
		own[i] = make(chan int)
		ready.Add(1)
		go func() {
			ready.Done()
			for {
				select {
				case v := <-own[i]:
					if v == 0 {
						results <- true
						return
					}
				case <-ctx.Done():
					results <- false
					return
				}
			}
		}()
	}
	ready.Wait()
	for round := 2; round >= 0; round-- {
		for i := 0; i < n; i += 2 {
			own[i] <- round
		}
	}
	stop()
	for range n {
		if <-results {
			served++
		} else {
			stopped++
		}
	}
	return served, stopped
}

// One statement waits for the same channel several times, to send and to receive.
func twice() {
	a, b := make(chan int), make(chan int)
	done := make(chan string)
	go func() {
		for range 4 {
			select {
			case v := <-a:
				done <- fmt.Sprint("received ", v)
			case v := <-a:
				done <- fmt.Sprint("received ", v)
			case b <- 1:
				done <- "sent"
			case b <- 1:
				done <- "sent"
			}
		}
		close(done)
	}()
	a <- 7
	fmt.Println(<-done)
	fmt.Println(<-b, <-done)
	select {
	case a <- 8:
	case <-b:
	}
	<-done
	close(a)
	fmt.Println(<-done)
	_, ok := <-done
	fmt.Println(ok)
}

// A select that sends waits when its channel is closed.
func closed() {
	a, b := make(chan int), make(chan int)
	done := make(chan any)
	go func() {
		defer func() { done <- recover() }()
		select {
		case a <- 1:
		case <-b:
		}
	}()
	go func() { close(a) }()
	fmt.Println(<-done)
	select {
	case b <- 1:
		fmt.Println("nobody is there")
	default:
		fmt.Println("left")
	}
}

func main() {
	fmt.Println(crowd(20_000))
	twice()
	closed()
}
