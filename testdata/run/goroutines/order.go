// The order in which goroutines run that others make ready, as of Go with one processor.
package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
)

func p(a ...any) { fmt.Print(a...); fmt.Print(" ") }

func main() {
	p("spawn5:")
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() { defer wg.Done(); p(i) }()
	}
	wg.Wait()
	fmt.Println()
	p("yield:")
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 3 {
				p(i, j)
				runtime.Gosched()
			}
		}()
	}
	wg.Wait()
	fmt.Println()
	p("yield+spawn:")
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			wg.Add(1)
			go func() { defer wg.Done(); p("c", i) }()
			p("a", i)
			runtime.Gosched()
			p("b", i)
		}()
	}
	wg.Wait()
	fmt.Println()
	p("close many:")
	c := make(chan int)
	for i := range 5 {
		wg.Add(1)
		go func() { defer wg.Done(); <-c; p(i) }()
	}
	runtime.Gosched()
	close(c)
	p("closed")
	wg.Wait()
	fmt.Println()
	p("unbuf:")
	c = make(chan int)
	wg.Add(1)
	go func() {
		defer wg.Done()
		for v := range c {
			p("r", v)
		}
		p("rend")
	}()
	for i := range 5 {
		p("s", i)
		c <- i
	}
	close(c)
	p("sclosed")
	wg.Wait()
	fmt.Println()
	p("buf2:")
	c = make(chan int, 2)
	wg.Add(1)
	go func() {
		defer wg.Done()
		for v := range c {
			p("r", v)
		}
		p("rend")
	}()
	for i := range 8 {
		p("s", i)
		c <- i
	}
	close(c)
	p("sclosed")
	wg.Wait()
	fmt.Println()
	p("two recv:")
	c = make(chan int)
	for k := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range c {
				p("r", k, v)
			}
		}()
	}
	for i := range 9 {
		c <- i
	}
	close(c)
	wg.Wait()
	fmt.Println()
	p("two send:")
	c = make(chan int)
	for k := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range 3 {
				c <- v
				p("s", k, v)
			}
		}()
	}
	for range 9 {
		p("r", <-c)
	}
	wg.Wait()
	fmt.Println()
	p("mutex:")
	var mu sync.Mutex
	for k := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 3 {
				mu.Lock()
				p("L", k, j)
				runtime.Gosched()
				p("U", k, j)
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println()
	p("mutex2:")
	mu.Lock()
	for k := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			p("L", k)
			mu.Unlock()
			p("after", k)
		}()
	}
	runtime.Gosched()
	mu.Unlock()
	p("main unlocked")
	mu.Lock()
	p("main relocked")
	mu.Unlock()
	wg.Wait()
	fmt.Println()
	p("cond:")
	cond := sync.NewCond(&mu)
	ready := false
	for k := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			for !ready {
				cond.Wait()
				p("woke", k)
			}
			mu.Unlock()
			p("done", k)
		}()
	}
	runtime.Gosched()
	cond.Signal()
	cond.Signal()
	runtime.Gosched()
	mu.Lock()
	ready = true
	cond.Broadcast()
	p("bc")
	mu.Unlock()
	wg.Wait()
	fmt.Println()
	p("once:")
	var once sync.Once
	for k := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { p("once", k); runtime.Gosched(); p("oncedone") })
			p("past", k)
		}()
	}
	wg.Wait()
	fmt.Println()
	p("waiters:")
	var wg2 sync.WaitGroup
	wg2.Add(1)
	for k := range 4 {
		wg.Add(1)
		go func() { defer wg.Done(); wg2.Wait(); p("w", k) }()
	}
	runtime.Gosched()
	wg2.Done()
	p("main")
	wg.Wait()
	fmt.Println()
	p("ctx:")
	ctx, cancel := context.WithCancel(context.Background())
	for k := range 4 {
		wg.Add(1)
		go func() { defer wg.Done(); <-ctx.Done(); p("c", k, ctx.Err()) }()
	}
	context.AfterFunc(ctx, func() { p("after") })
	runtime.Gosched()
	cancel()
	p("main")
	wg.Wait()
	fmt.Println()
	p("goexit:")
	for k := range 3 {
		wg.Add(1)
		go func() { defer wg.Done(); defer p("d", k); go p("x", k); runtime.Goexit() }()
	}
	wg.Wait()
	fmt.Println()
	p("select:")
	a, b, q := make(chan int), make(chan int), make(chan bool)
	for k := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				select {
				case v := <-a:
					p("a", k, v)
				case v := <-b:
					p("b", k, v)
				case <-q:
					p("q", k)
					return
				}
			}
		}()
	}
	for i := range 6 {
		if i%2 == 0 {
			a <- i
		} else {
			b <- i
		}
		p("m", i)
	}
	close(q)
	wg.Wait()
	fmt.Println()
	p("struct chan:")
	type S struct{ a, b string }
	sc := make(chan S, 1)
	wg.Add(1)
	go func() {
		defer wg.Done()
		for s := range sc {
			p(s.a)
		}
	}()
	for i := range 5 {
		sc <- S{fmt.Sprint(i), "x"}
		p("s", i)
	}
	close(sc)
	wg.Wait()
	fmt.Println()
}
