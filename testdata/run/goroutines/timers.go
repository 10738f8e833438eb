// Sleep order, After, Timer, Ticker, AfterFunc, Stop and Reset.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var order []int
	var wg sync.WaitGroup
	for _, d := range []int{300, 100, 400, 200, 0} {
		wg.Go(func() {
			time.Sleep(time.Duration(d) * time.Millisecond)
			mu.Lock()
			order = append(order, d)
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(order)
	start := time.Now()
	<-time.After(20 * time.Millisecond)
	el := time.Since(start)
	fmt.Println(el >= 20*time.Millisecond, el < 2*time.Second)
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop(), t.Reset(time.Millisecond))
	<-t.C
	fmt.Println("fired", t.Stop())
	n := 0
	tk := time.NewTicker(5 * time.Millisecond)
	for range tk.C {
		n++
		if n == 3 {
			tk.Stop()
			break
		}
	}
	fmt.Println("ticks", n)
	tk.Reset(time.Millisecond)
	<-tk.C
	tk.Stop()
	done := make(chan string)
	time.AfterFunc(time.Millisecond, func() { done <- "after func" })
	fmt.Println(<-done)
	never := time.AfterFunc(time.Millisecond*50, func() { fmt.Println("never") })
	fmt.Println(never.Stop())
	c := make(chan int)
	go func() {
		for i := range 3 {
			time.Sleep(2 * time.Millisecond)
			c <- i
		}
		close(c)
	}()
	timeout := time.After(5 * time.Second)
loop:
	for {
		select {
		case v, ok := <-c:
			if !ok {
				break loop
			}
			fmt.Print(v, " ")
		case <-timeout:
			fmt.Println("timeout")
			return
		}
	}
	fmt.Println()
	time.Sleep(-5)
	time.Sleep(0)
	a := time.Now()
	b := a.Add(time.Second)
	fmt.Println(b.Sub(a), a.Before(b), b.After(a), a.Equal(a), time.Until(b) > 0)
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
}
