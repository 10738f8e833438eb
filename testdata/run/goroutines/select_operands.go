package main

import "fmt"

var ch chan int

func trace(name string, c chan int) chan int {
	fmt.Println("channel", name)
	return c
}

func value(n int) int {
	fmt.Println("value", n)
	return n
}

// change is called by a later case: what the earlier ones send and receive from is settled by then.
func change(x *int, c chan int) chan int {
	*x = 42
	ch = nil
	return c
}

func main() {
	x := 1
	c := make(chan int, 1)
	select {
	case c <- x:
	case <-change(&x, nil):
	}
	fmt.Println(<-c, x)

	ch = make(chan int)
	close(ch)
	select {
	case v, ok := <-ch:
		fmt.Println(v, ok)
	case change(&x, nil) <- 7:
	}

	list := []int{1, 2, 3}
	i := 0
	next := func() int { i++; return list[i] }
	select {
	case trace("a", nil) <- value(i):
	case trace("b", c) <- list[i] + next() + value(i):
	case v := <-trace("c", nil):
		fmt.Println(v)
	}
	fmt.Println(<-c)
}
