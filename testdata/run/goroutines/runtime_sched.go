// Gosched, NumGoroutine, goroutines that panic and recover, leaks and exits while others wait.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	fmt.Println(runtime.NumGoroutine() > 0, runtime.GOOS != "", runtime.GOARCH != "")
	done := make(chan bool)
	var order []string
	go func() { order = append(order, "a"); done <- true }()
	<-done
	go func() {
		defer close(done)
		for i := range 3 {
			func() {
				defer func() { order = append(order, fmt.Sprint(recover())) }()
				if i == 1 {
					panic("p1")
				}
				runtime.Gosched()
			}()
		}
	}()
	<-done
	fmt.Println(order)
	var wg sync.WaitGroup
	x := 0
	for i := range 100 {
		wg.Go(func() {
			for range i % 5 {
				runtime.Gosched()
			}
			x++
		})
	}
	wg.Wait()
	fmt.Println(x)
	base := runtime.NumGoroutine()
	block := make(chan int)
	for range 5 {
		go func() { block <- 1 }()
	}
	for runtime.NumGoroutine() < base+5 {
		runtime.Gosched()
	}
	fmt.Println(runtime.NumGoroutine() - base)
	sum := 0
	for range 5 {
		sum += <-block
	}
	for runtime.NumGoroutine() > base {
		runtime.Gosched()
	}
	fmt.Println(sum, runtime.NumGoroutine()-base)
	var rec func(n int, c chan<- int)
	rec = func(n int, c chan<- int) {
		if n < 2 {
			c <- n
			return
		}
		d := make(chan int)
		go rec(n-1, d)
		go rec(n-2, d)
		c <- <-d + <-d
	}
	c := make(chan int)
	go rec(12, c)
	fmt.Println(<-c)
	stop := make(chan struct{})
	ticks := 0
	go func() {
		for i := 0; ; i++ {
			if i == 1000 {
				close(stop)
				return
			}
			if i%100 == 0 {
				runtime.Gosched()
			}
		}
	}()
	for run := true; run; {
		select {
		case <-stop:
			run = false
		default:
			ticks++
			runtime.Gosched()
		}
	}
	fmt.Println(ticks > 0)
	type pair struct{ a, b chan int }
	p := pair{make(chan int), make(chan int)}
	go func() {
		for v := range p.a {
			p.b <- v + 1
		}
		close(p.b)
	}()
	v := 0
	for range 1000 {
		p.a <- v
		v = <-p.b
	}
	close(p.a)
	_, ok := <-p.b
	fmt.Println(v, ok)
	deep := make(chan int)
	var dive func(int)
	dive = func(n int) {
		if n == 0 {
			deep <- 1
			return
		}
		dive(n - 1)
	}
	go dive(5000)
	fmt.Println(<-deep)
	go func() {
		defer fmt.Println("deferred calls of a goroutine do not run when main ends")
		select {}
	}()
	runtime.Gosched()
	fmt.Println("end")
}
