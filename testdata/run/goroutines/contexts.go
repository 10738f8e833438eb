// context: cancel, timeout, deadline, values, cause, AfterFunc, WithoutCancel.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key struct{ n int }

func worker(ctx context.Context, out chan<- string) {
	select {
	case <-ctx.Done():
		out <- ctx.Err().Error()
	case <-time.After(5 * time.Second):
		out <- "late"
	}
}

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO(), bg.Err(), bg.Done() == nil)
	ctx, cancel := context.WithCancel(bg)
	out := make(chan string)
	go worker(ctx, out)
	fmt.Println(ctx.Err())
	cancel()
	cancel()
	fmt.Println(<-out, ctx.Err(), ctx.Err() == context.Canceled, context.Cause(ctx))
	ctx, cancel = context.WithTimeout(bg, 10*time.Millisecond)
	defer cancel()
	_, has := ctx.Deadline()
	go worker(ctx, out)
	fmt.Println(<-out, has, errors.Is(ctx.Err(), context.DeadlineExceeded), context.Cause(ctx))
	if te, ok := ctx.Err().(interface{ Timeout() bool }); ok {
		fmt.Println(te.Timeout())
	}
	v := context.WithValue(bg, key{1}, "one")
	v = context.WithValue(v, key{2}, 2)
	fmt.Println(v.Value(key{1}), v.Value(key{2}), v.Value(key{3}), v.Value("x"))
	parent, pc := context.WithCancelCause(v)
	child, cc := context.WithCancel(parent)
	defer cc()
	grand, gc := context.WithTimeout(child, time.Hour)
	defer gc()
	free := context.WithoutCancel(child)
	pc(errors.New("because"))
	<-grand.Done()
	fmt.Println(child.Err(), context.Cause(grand), grand.Value(key{1}), free.Err(), free.Value(key{2}))
	ctx, cancel = context.WithCancel(bg)
	ran := make(chan bool, 2)
	stop := context.AfterFunc(ctx, func() { ran <- true })
	stop2 := context.AfterFunc(ctx, func() { ran <- false })
	fmt.Println(stop2())
	cancel()
	fmt.Println(<-ran, stop(), len(ran))
	ctx, cancel = context.WithDeadlineCause(bg, time.Now().Add(-time.Second), errors.New("too late"))
	defer cancel()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	ctx, cancel = context.WithTimeoutCause(bg, time.Millisecond, errors.New("slow"))
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	cancel()
	var wg sync.WaitGroup
	ctx, cancel = context.WithCancel(bg)
	results := make([]string, 3)
	for i := range 3 {
		wg.Go(func() {
			<-ctx.Done()
			results[i] = fmt.Sprint(i, ctx.Err())
		})
	}
	cancel()
	wg.Wait()
	fmt.Println(results)
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithValue(bg, nil, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithValue(bg, []int{}, 1)
	}()
	fmt.Println(context.WithValue(bg, key{1}, "x"), v.Value(key{1}))
}
