// The profile of goroutines has one stack for each of them.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

func waits(c chan int) { <-c }

func locks(mu *sync.Mutex) {
	mu.Lock()
	defer mu.Unlock()
}

type pool struct{ wg sync.WaitGroup }

func (p *pool) drain() { p.wg.Wait() }

// frames names the functions of the program that are on a stack.
func frames(r runtime.StackRecord) string {
	var names []string
	frames := runtime.CallersFrames(r.Stack())
	for more := true; more; {
		var f runtime.Frame
		f, more = frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			names = append(names, fmt.Sprint(f.Function, ":", f.Line))
		}
	}
	return strings.Join(names, " < ")
}

func print(records []runtime.StackRecord) {
	var lines []string
	for _, r := range records {
		lines = append(lines, frames(r))
	}
	slices.Sort(lines)
	fmt.Println(strings.Join(lines, "\n"))
}

func main() {
	fmt.Println(runtime.GoroutineProfile(nil))
	c := make(chan int)
	for range 3 {
		go waits(c)
	}
	var mu sync.Mutex
	mu.Lock()
	go locks(&mu)
	var p pool
	p.wg.Add(1)
	go func() {
		p.drain()
	}()
	time.Sleep(100 * time.Millisecond)

	n, ok := runtime.GoroutineProfile(make([]runtime.StackRecord, 2))
	fmt.Println(n, ok, n == runtime.NumGoroutine())
	records := make([]runtime.StackRecord, 10)
	n, ok = runtime.GoroutineProfile(records)
	fmt.Println(n, ok)
	print(records[:n])

	close(c)
	mu.Unlock()
	p.wg.Done()
	time.Sleep(100 * time.Millisecond)
	n, ok = runtime.GoroutineProfile(records)
	fmt.Println(n, ok)
	print(records[:n])
}
