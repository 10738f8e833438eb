// Buffered and unbuffered channels: order, close, len, cap, nil, directions, comma-ok.
package main

import (
	"fmt"
	"strings"
)

func producer(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func sum(c <-chan int, out chan<- int) {
	t := 0
	for v := range c {
		t += v
	}
	out <- t
}

type req struct {
	n    int
	resp chan string
}

func main() {
	for v := range producer(5) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	b := make(chan string, 3)
	b <- "a"
	b <- "b"
	fmt.Println(len(b), cap(b), <-b, len(b))
	close(b)
	v, ok := <-b
	fmt.Println(v, ok)
	v, ok = <-b
	fmt.Printf("%q %v %d\n", v, ok, len(b))
	var nilc chan int
	fmt.Println(nilc == nil, len(nilc), cap(nilc))
	out := make(chan int)
	go sum(producer(101), out)
	fmt.Println(<-out)
	reqs := make(chan req)
	go func() {
		for r := range reqs {
			r.resp <- strings.Repeat("x", r.n)
		}
		close(out)
	}()
	for i := range 3 {
		r := req{i, make(chan string)}
		reqs <- r
		fmt.Print(<-r.resp, ";")
	}
	close(reqs)
	_, ok = <-out
	fmt.Println(ok)
	// prime sieve
	ch := make(chan int)
	go func() {
		for i := 2; ; i++ {
			ch <- i
		}
	}()
	for range 15 {
		p := <-ch
		fmt.Print(p, " ")
		next := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for {
				if i := <-in; i%p != 0 {
					out <- i
				}
			}
		}(ch, next)
		ch = next
	}
	fmt.Println()
	cc := make(chan chan int, 1)
	c := make(chan int, 1)
	cc <- c
	c <- 42
	fmt.Println(<-<-cc)
	errs := make(chan error, 1)
	errs <- nil
	e, ok := <-errs
	fmt.Println(e, ok)
	type pt struct{ x, y int }
	pc := make(chan pt, 2)
	p := pt{1, 2}
	pc <- p
	p.x = 5
	pc <- p
	fmt.Println(<-pc, <-pc)
	done := make(chan struct{})
	data := 0
	go func() { data = 7; close(done) }()
	<-done
	fmt.Println(data)
	f := func(c chan<- int, d <-chan int) { c <- <-d + 1 }
	in, o := make(chan int, 1), make(chan int, 1)
	in <- 1
	f(o, in)
	fmt.Println(<-o+<-in == 3 || true)
}
