// Time goes on while goroutines never wait: timers, tickers and contexts are due by the clock.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

// Not all machines are fast.
const ms = 4 * time.Millisecond

func spin(d time.Duration) {
	for s := time.Now(); time.Since(s) < d; {
	}
}

func main() {
	// timer polled
	t := time.NewTimer(5 * ms)
	spin(8 * ms)
	select {
	case <-t.C:
		fmt.Println("due")
	default:
		fmt.Println("not due")
	}
	fmt.Println(t.Stop(), t.Reset(5*ms))
	spin(8 * ms)
	fmt.Println(len(t.C), cap(t.C))
	fmt.Println("stop", t.Stop())
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("none")
	}
	t.Reset(ms)
	spin(3 * ms)
	fmt.Println("reset", t.Reset(20*ms))
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("none")
	}
	s := time.Now()
	<-t.C
	fmt.Println(time.Since(s) > 10*ms)
	// value is due time
	s = time.Now()
	t.Reset(5 * ms)
	spin(30 * ms)
	v := <-t.C
	d := v.Sub(s)
	fmt.Println("value", d >= 5*ms && d < 20*ms)
	// ticker
	k := time.NewTicker(40 * ms)
	s = time.Now()
	spin(100 * ms)
	v = <-k.C
	d = v.Sub(s)
	fmt.Println("tick", d >= 40*ms && d < 80*ms)
	k.Stop()
	spin(5 * ms)
	select {
	case <-k.C:
		fmt.Println("stopped tick")
	default:
		fmt.Println("no tick")
	}
	// ctx
	ctx, cancel := context.WithTimeout(context.Background(), 5*ms)
	for ctx.Err() == nil {
	}
	fmt.Println(ctx.Err(), context.Cause(ctx))
	cancel()
	ctx, cancel = context.WithTimeoutCause(context.Background(), 5*ms, errors.New("my cause"))
	child, c2 := context.WithCancel(context.WithValue(ctx, "k", 1))
	n := 0
	for child.Err() == nil {
		n++
	}
	fmt.Println(child.Err(), context.Cause(child), n > 1)
	c2()
	cancel()
	ctx, cancel = context.WithTimeout(context.Background(), 5*ms)
	child, c2 = context.WithCancel(ctx)
	for child.Err() == nil {
		select {
		case <-child.Done():
		default:
		}
	}
	c2()
	cancel()
	// AfterFunc with spin
	var done atomic.Bool
	time.AfterFunc(5*ms, func() { done.Store(true) })
	for !done.Load() {
	}
	fmt.Println("after func")
	done.Store(false)
	time.AfterFunc(5*ms, func() { done.Store(true) })
	cnt := 0
	for !done.Load() {
		cnt++
	}
	fmt.Println("after func counted", cnt > 0)
	// nested
	ch := make(chan string)
	time.AfterFunc(2*ms, func() { time.AfterFunc(2*ms, func() { ch <- "nested" }) })
	fmt.Println(<-ch)
	// several due
	a, b := time.After(2*ms), time.After(3*ms)
	spin(6 * ms)
	got := 0
	for got < 2 {
		select {
		case <-a:
			got++
			a = nil
		case <-b:
			got++
			b = nil
		}
	}
	fmt.Println("both")
	// ctx done in select without default with busy channel
	ctx, cancel = context.WithTimeout(context.Background(), 10*ms)
	q := make(chan int, 1)
	q <- 1
loop:
	for {
		select {
		case <-ctx.Done():
			break loop
		case v := <-q:
			q <- v + 1
		}
	}
	fmt.Println("loop over", ctx.Err())
	cancel()
	af := time.AfterFunc(50*ms, func() { fmt.Println("never") })
	spin(2 * ms)
	fmt.Println("stop", af.Stop())
	time.Sleep(5 * ms)
	dl, _ := ctx.Deadline()
	fmt.Println(time.Until(dl) < 0)
	ctx, cancel = context.WithDeadline(context.Background(), time.Now().Add(-ms))
	fmt.Println(ctx.Err())
	cancel()
	stop := context.AfterFunc(ctx, func() { fmt.Println("ctx after") })
	fmt.Println(stop())
	time.Sleep(ms)
	var m time.Time = time.Now()
	mono := true
	for range 100000 {
		x := time.Now()
		if x.Before(m) || x.UnixNano() < m.UnixNano() {
			mono = false
		}
		m = x
	}
	fmt.Println("mono", mono)
	time.Sleep(0)
	time.Sleep(-5)
}
