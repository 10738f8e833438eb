// Worker pools, pipelines, semaphores, generators, errgroup-like, pub/sub, actor.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

type result struct{ id, val int }

func pool(workers int, jobs []int) []int {
	in, out := make(chan result), make(chan result)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for j := range in {
				if j.id%2 == 0 {
					runtime.Gosched()
				}
				out <- result{j.id, j.val * j.val}
			}
		})
	}
	go func() {
		for i, j := range jobs {
			in <- result{i, j}
		}
		close(in)
		wg.Wait()
		close(out)
	}()
	res := make([]int, len(jobs))
	for r := range out {
		res[r.id] = r.val
	}
	return res
}

func stage(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

type actor struct{ mail chan func(*int) }

func newActor() *actor {
	a := &actor{make(chan func(*int))}
	go func() {
		state := 0
		for f := range a.mail {
			f(&state)
		}
	}()
	return a
}

func (a *actor) add(n int) { a.mail <- func(s *int) { *s += n } }
func (a *actor) get() int {
	c := make(chan int)
	a.mail <- func(s *int) { c <- *s }
	return <-c
}

type group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
}

func (g *group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
		}
	}()
}

func mergesort(s []int) []int {
	if len(s) < 2 {
		return s
	}
	var l, r []int
	done := make(chan bool)
	go func() { l = mergesort(s[:len(s)/2]); done <- true }()
	r = mergesort(s[len(s)/2:])
	<-done
	out := make([]int, 0, len(s))
	for len(l) > 0 && len(r) > 0 {
		if l[0] <= r[0] {
			out, l = append(out, l[0]), l[1:]
		} else {
			out, r = append(out, r[0]), r[1:]
		}
	}
	return append(append(out, l...), r...)
}

func main() {
	fmt.Println(pool(3, []int{1, 2, 3, 4, 5, 6, 7}))
	src := make(chan int)
	go func() {
		for i := range 5 {
			src <- i
		}
		close(src)
	}()
	for v := range stage(stage(src, func(i int) int { return i + 1 }), func(i int) int { return i * 10 }) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	a := newActor()
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() { a.add(i) })
	}
	wg.Wait()
	fmt.Println(a.get())
	sem := make(chan struct{}, 2)
	active, most := 0, 0
	for range 6 {
		wg.Go(func() {
			sem <- struct{}{}
			defer func() { <-sem }()
			active++
			most = max(most, active)
			time.Sleep(time.Millisecond)
			active--
		})
	}
	wg.Wait()
	fmt.Println(most <= 2, active)
	var g group
	g.Go(func() error { return nil })
	g.Go(func() error { time.Sleep(time.Millisecond); return errors.New("failed") })
	g.wg.Wait()
	fmt.Println(g.err)
	fmt.Println(mergesort([]int{5, 2, 8, 1, 9, 3, 7}))
	before := runtime.NumGoroutine()
	block := make(chan int)
	for range 3 {
		go func() { <-block }()
	}
	fmt.Println(runtime.NumGoroutine() - before)
	close(block)
	start := make(chan struct{})
	var count atomic.Int32
	for range 1000 {
		wg.Go(func() { <-start; count.Add(1) })
	}
	close(start)
	wg.Wait()
	fmt.Println(count.Load())
	tokens := make(chan int, 1)
	tokens <- 0
	for range 5 {
		wg.Go(func() { v := <-tokens; tokens <- v + 1 })
	}
	wg.Wait()
	fmt.Println(<-tokens)
}
