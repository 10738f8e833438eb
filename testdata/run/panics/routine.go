package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

type abort struct{ depth int }

type failure struct{ text string }

func (f *failure) Error() string { return f.text }

// walk gives up at the bottom; the frames at even depths look at the panic, and
// those at multiples of three end it.
func walk(n int) (got int) {
	if n%2 == 0 {
		defer func() {
			switch r := recover().(type) {
			case nil:
			case abort:
				if n%3 == 0 {
					got = 100*n + r.depth
					return
				}
				panic(abort{r.depth + 1})
			default:
				panic(r)
			}
		}()
	}
	if n == 0 {
		panic(abort{1})
	}
	return walk(n-1) + 1
}

type guard struct {
	seen  int
	kinds map[string]int
}

func (g *guard) rescue() {
	if r := recover(); r != nil {
		g.seen++
		g.kinds[kind(r)]++
	}
}

func kind(r any) string {
	switch r := r.(type) {
	case runtime.Error:
		return r.Error()
	case error:
		return "error " + r.Error()
	case string:
		return "string " + r
	}
	return fmt.Sprintf("%T", r)
}

func (g *guard) try(f func()) {
	defer g.rescue()
	f()
}

func (g *guard) round(i int) {
	var none *guard
	var m map[string]int
	var list []int
	var x any = "text"
	zero := 0
	g.try(func() { g.seen += none.seen })
	g.try(func() { m["x"]++ })
	g.try(func() { g.seen += list[i%2] })
	g.try(func() { g.seen += i / zero })
	g.try(func() { g.seen += x.(int) })
	g.try(func() { panic("text") })
	g.try(func() { panic(errors.New("new")) })
	g.try(func() { panic(&failure{"pointer"}) })
	g.try(func() { panic(i) })
	g.try(func() {
		defer func() { panic("second") }()
		panic("first")
	})
	g.try(func() {
		defer func() {
			defer func() { recover() }()
			panic("inner")
		}()
		panic(fmt.Sprint("outer ", i%2))
	})
}

// leave ends its goroutine below a guard.
func leave(wg *sync.WaitGroup, g *guard) {
	defer wg.Done()
	g.try(func() {
		defer func() { panic("while leaving") }()
		runtime.Goexit()
	})
	fmt.Println("not reached")
}

func worker(in <-chan int, out chan<- string) {
	for i := range in {
		func() {
			defer func() { out <- kind(recover()) }()
			if i%2 == 0 {
				<-make(chan int, i-i+func() int { panic(abort{i}) }())
			}
			panic(errors.New("odd"))
		}()
	}
	close(out)
}

func main() {
	sum := 0
	for i := range 300 {
		sum += walk(i % 13)
	}
	fmt.Println(sum)
	g := &guard{kinds: map[string]int{}}
	for i := range 250 {
		g.round(i)
	}
	fmt.Println(g.seen, g.kinds)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go leave(&wg, g)
	}
	wg.Wait()
	in, out := make(chan int), make(chan string)
	go worker(in, out)
	go func() {
		defer close(in)
		for i := range 4 {
			in <- i
		}
	}()
	for s := range out {
		fmt.Println(s)
	}
	fmt.Println(g.seen, g.kinds["string while leaving"])
	defer fmt.Println("deferred by main")
	defer func() {
		if text, ok := recover().(string); !ok {
			panic("not a string: " + text)
		}
		var none *guard
		none.seen++
	}()
	walk(1)
	walk(2)
	panic("the last but one")
}
