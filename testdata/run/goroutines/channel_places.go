// Channels in fields, elements, maps, captured variables and behind pointers, and values that change where the channel is.
package main

import "fmt"

type node struct {
	in, out chan int
	all     [2]chan int
	list    []chan string
	by      map[string]chan int
	next    *node
}

func (n *node) pump() {
	for {
		v, ok := <-n.in
		if !ok {
			close(n.out)
			return
		}
		n.out <- v * 2
	}
}

// swap changes the field while the statement that sends to it is evaluated.
func (n *node) swap() int {
	n.in, n.out = n.out, n.in
	return 7
}

func index(log *[]string, i int) int {
	*log = append(*log, fmt.Sprint("index ", i))
	return i
}

func value(log *[]string, v int) int {
	*log = append(*log, fmt.Sprint("value ", v))
	return v
}

func compute(c chan int) int { return <-c + 1 }

func main() {
	n := &node{in: make(chan int), out: make(chan int, 1), by: map[string]chan int{}}
	go n.pump()
	for i := range 3 {
		n.in <- i
		fmt.Println(<-n.out)
	}
	close(n.in)
	_, ok := <-n.out
	fmt.Println(ok)

	n.in, n.out = make(chan int, 4), make(chan int, 4)
	first := n.in
	n.in <- n.swap()
	fmt.Println(len(first), len(n.in), len(n.out))

	var log []string
	n.all[0], n.all[1] = make(chan int, 2), make(chan int)
	go func() { fmt.Println("from an element", <-n.all[index(&log, 1)]) }()
	n.all[index(&log, 1)] <- value(&log, 3)
	n.all[index(&log, 0)] <- value(&log, 4)
	fmt.Println(<-n.all[0], log)

	n.list = []chan string{make(chan string), make(chan string, 1)}
	go func() { n.list[0] <- "zero" }()
	n.list[1] <- "one"
	fmt.Println(<-n.list[0], <-n.list[1])

	n.by["a"] = make(chan int)
	go func() { n.by["a"] <- 5 }()
	fmt.Println(<-n.by["a"])

	n.next = &node{in: make(chan int), out: make(chan int)}
	p := &n.next.in
	go func() { *p <- compute(n.next.out) }()
	n.next.out <- 10
	fmt.Println(<-*p)

	captured := make(chan int)
	go func() {
		captured <- 1
		captured = make(chan int, 1)
		captured <- 2
		n.next.out <- 0
	}()
	fmt.Println(<-captured)
	<-n.next.out
	fmt.Println(<-captured)

	// The value waits as well.
	c := make(chan int, 1)
	go func() { n.next.out <- 41 }()
	c <- compute(n.next.out)
	fmt.Println(<-c)
	func() {
		defer func() { fmt.Println(recover()) }()
		var none *node
		none.in <- value(&log, 9)
	}()
	fmt.Println(log[len(log)-1])
	func() {
		defer func() { fmt.Println(recover()) }()
		close(n.list[1])
		n.list[1] <- "closed"
	}()
}
