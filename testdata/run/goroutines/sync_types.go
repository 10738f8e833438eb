// WaitGroup, Mutex, RWMutex, Once, Cond, Pool, Map, OnceFunc, WaitGroup.Go.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

type counter struct {
	sync.Mutex
	m map[string]int
}

func (c *counter) inc(k string) {
	c.Lock()
	defer c.Unlock()
	old := c.m[k]
	runtime.Gosched()
	c.m[k] = old + 1
}

func main() {
	c := counter{m: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Add(1)
		go func() { defer wg.Done(); c.inc([]string{"a", "b"}[i%2]) }()
	}
	wg.Wait()
	fmt.Println(c.m)
	for i := range 10 {
		wg.Go(func() { c.inc(fmt.Sprint(i % 3)) })
	}
	wg.Wait()
	fmt.Println(c.m)
	fmt.Println(c.TryLock(), c.TryLock())
	c.Unlock()
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	var panicky sync.Once
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			panicky.Do(func() { panic("in once") })
		}()
	}
	f := sync.OnceFunc(func() { fmt.Println("once func") })
	f()
	f()
	v := sync.OnceValue(func() int { fmt.Println("computed"); return 42 })
	fmt.Println(v(), v())
	v2 := sync.OnceValues(func() (string, error) { return "x", errors.New("e") })
	fmt.Println(v2())
	var rw sync.RWMutex
	shared := 0
	for i := range 5 {
		wg.Go(func() {
			rw.Lock()
			x := shared
			runtime.Gosched()
			shared = x + i
			rw.Unlock()
		})
		wg.Go(func() { rw.RLock(); _ = shared; runtime.Gosched(); rw.RUnlock() })
	}
	wg.Wait()
	fmt.Println(shared, rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	mu := &sync.Mutex{}
	cond := sync.NewCond(mu)
	ready := false
	woke := 0
	for range 3 {
		wg.Go(func() {
			mu.Lock()
			for !ready {
				cond.Wait()
			}
			woke++
			mu.Unlock()
		})
	}
	time.Sleep(time.Millisecond)
	mu.Lock()
	ready = true
	cond.Broadcast()
	mu.Unlock()
	wg.Wait()
	fmt.Println(woke)
	var m sync.Map
	m.Store("a", 1)
	m.Store(2, "b")
	x, ok := m.Load("a")
	_, ok2 := m.Load("z")
	fmt.Println(x, ok, ok2)
	act, loaded := m.LoadOrStore("a", 9)
	fmt.Println(act, loaded)
	act, loaded = m.LoadOrStore("n", 9)
	fmt.Println(act, loaded)
	fmt.Println(m.LoadAndDelete("n"))
	fmt.Println(m.CompareAndSwap("a", 1, 100), m.CompareAndSwap("a", 1, 5))
	fmt.Println(m.Swap("a", 7))
	n := 0
	m.Range(func(k, v any) bool { n++; return true })
	m.Delete("a")
	m.Clear()
	_, ok = m.Load(2)
	fmt.Println(n, ok)
	p := sync.Pool{New: func() any { return new(int) }}
	i := p.Get().(*int)
	*i = 5
	p.Put(i)
	fmt.Println(*p.Get().(*int) >= 0)
	func() {
		defer func() { fmt.Println(recover()) }()
		wg.Done()
	}()
}
