// Goroutines and channels mixed with names and values that promises would confuse.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

type Promise struct{ then, resolve int }
type Thenable struct{ f func(func(any)) }

func (t Thenable) then(resolve func(any)) { resolve("hijacked"); panic("then was called") }

type ThenField struct{ then func(any, any) }

func get(c chan Thenable) Thenable { return <-c }

func make2(c chan ThenField) (t ThenField, err error) {
	t = <-c
	return
}

func async(await func() int) (yield int) {
	defer func() { yield += await() }()
	for range 2 {
		yield += await()
	}
	return
}

type Await interface{ Await() Await }
type A int

func (a A) Await() Await { runtime.Gosched(); return a + 1 }

func main() {
	c := make(chan Thenable)
	go func() { c <- Thenable{} }()
	t := get(c)
	fmt.Println(t.f == nil)
	tc := make(chan ThenField, 1)
	called := false
	tc <- ThenField{then: func(a, b any) { called = true }}
	tf, err := make2(tc)
	fmt.Println(tf.then != nil, err, called)
	pc := make(chan *ThenField)
	go func() { pc <- &tf }()
	p := <-pc
	fmt.Println(p == &tf, called)
	ic := make(chan any)
	go func() { ic <- Thenable{}; ic <- Promise{1, 2}; ic <- nil; ic <- (*Thenable)(nil); close(ic) }()
	for v := range ic {
		fmt.Printf("%T %v\n", v, v == nil)
	}
	n := make(chan int, 30)
	for i := range 30 {
		n <- i
	}
	fmt.Println(async(func() int { return <-n }), async(func() int { return 1 }))
	var aw Await = A(1)
	fmt.Println(aw.Await().Await().Await())
	res := make(chan func() chan int, 1)
	res <- func() chan int { return n }
	fmt.Println(<-(<-res)())
	func() {
		defer func() { fmt.Println("recovered", recover(), <-n) }()
		for v := range n {
			if v == 5 {
				panic(fmt.Sprint("at ", v))
			}
		}
	}()
	errc := make(chan error)
	go func() {
		defer func() { errc <- fmt.Errorf("wrapped: %v", recover()) }()
		var m map[string]chan int
		m["x"] <- <-n
	}()
	select {
	case e := <-errc:
		fmt.Println(e)
	case <-time.After(20 * time.Millisecond):
		fmt.Println("blocked on the nil channel")
	}
	var wg sync.WaitGroup
	out := make([]string, 3)
	for Promise := range 3 {
		wg.Go(func() {
			this := Promise
			runtime.Gosched()
			arguments := []int{this}
			out[this] = fmt.Sprint(arguments, Promise)
		})
	}
	wg.Wait()
	fmt.Println(out)
	f := func() (a, b int) { a = <-n; b = <-n; return }
	a, b := f()
	fmt.Println(a+b > 0)
	x := []func() int{func() int { return <-n }, func() int { return -1 }}
	fmt.Println(x[0]() > 0, x[1]())
}
