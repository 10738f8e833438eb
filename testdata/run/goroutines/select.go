// select: default, ready cases, send and receive, nil channels, loops, labels, assignment forms.
package main

import (
	"fmt"
	"sync"
	"time"
)

func fanIn(cs ...<-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func gen(vs ...int) <-chan int {
	c := make(chan int, len(vs))
	for _, v := range vs {
		c <- v
	}
	close(c)
	return c
}

func main() {
	c := make(chan int, 1)
	select {
	case v := <-c:
		fmt.Println("got", v)
	default:
		fmt.Println("empty")
	}
	select {
	case c <- 5:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	case c <- 6:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	var v int
	var ok bool
	arr := [2]int{}
	select {
	case arr[1], ok = <-c:
		fmt.Println(arr, ok)
	}
	close(c)
	select {
	case v, ok = <-c:
		fmt.Println(v, ok)
	}
	var nc chan int
	select {
	case <-nc:
	case nc <- 1:
	case x, ok := <-c:
		fmt.Println("closed", x, ok)
	}
	t := 0
	for v := range fanIn(gen(1, 2, 3), gen(10, 20), gen()) {
		t += v
	}
	fmt.Println(t)
	a, b := make(chan int), make(chan string)
	quit := make(chan struct{})
	go func() {
		for i := range 3 {
			a <- i
		}
		b <- "x"
		close(quit)
	}()
	n := 0
loop:
	for {
		select {
		case v := <-a:
			n += v + 1
		case s := <-b:
			fmt.Println("b", s, n)
		case <-quit:
			break loop
		}
	}
	counts := [2]int{}
	x, y := make(chan int, 1000), make(chan int, 1000)
	for range 1000 {
		x <- 1
		y <- 1
	}
	for range 1000 {
		select {
		case <-x:
			counts[0]++
		case <-y:
			counts[1]++
		}
	}
	fmt.Println(counts[0] > 300, counts[1] > 300, counts[0]+counts[1])
	select {
	case <-time.After(5 * time.Millisecond):
		fmt.Println("timeout")
	case <-make(chan int):
	}
	trace := []string{}
	ch := func(s string, c chan int) chan int { trace = append(trace, s); return c }
	val := func(s string) int { trace = append(trace, s); return 1 }
	full := make(chan int, 1)
	select {
	case <-ch("c1", nil):
	case ch("c2", full) <- val("v2"):
	case ch("c3", nil) <- val("v3"):
	}
	fmt.Println(trace, len(full))
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v * 2
		}
		close(pong)
	}()
	send, recv := ping, pong
	next, got := 1, 0
	for got < 5 {
		select {
		case send <- next:
			next++
			send = nil
		case r := <-recv:
			fmt.Print(r, " ")
			got++
			send = ping
		}
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println(recover()) }()
		closed := make(chan int)
		close(closed)
		select {
		case closed <- 1:
		}
	}()
}
