// Functions that take a lock first: held and free, with results, panics, defers, through values and interfaces, in goroutines.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
)

type box struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	items []string
	sum   int
	log   strings.Builder
}

type point struct{ x, y int }

func (b *box) add(n int) {
	b.mu.Lock()
	b.sum += n
	b.mu.Unlock()
}

func (b *box) slow(n int) (before int, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	before = b.sum
	runtime.Gosched()
	if n < 0 {
		return before, errors.New("negative")
	}
	b.sum = before + n
	return
}

func (b *box) get(i int) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.items[i]
}

func (b *box) pair(_ int, s string, _ bool) (string, int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.items = append(b.items, s)
	return s, len(b.items)
}

func (b *box) ignored(int, int) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.sum
}

// The argument is a copy from before the wait.
func (b *box) moved(p point) point {
	b.mu.Lock()
	defer b.mu.Unlock()
	p.x += b.sum
	return p
}

func (b *box) length() int {
	b.rw.RLock()
	defer b.rw.RUnlock()
	return len(b.items)
}

func (b *box) write(s string) {
	b.rw.Lock()
	defer b.rw.Unlock()
	b.items = append(b.items, s)
}

func (b *box) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return fmt.Sprint("box of ", b.sum)
}

// Recursion, outside of the lock.
func (b *box) count(n int) int {
	b.add(1)
	if n == 0 {
		return b.ignored(1, 2)
	}
	return b.count(n-1) + 1
}

var global struct {
	sync.Mutex
	n int
}

func bump(by int) int {
	global.Lock()
	defer global.Unlock()
	global.n += by
	return global.n
}

func generic[T any](mu *sync.Mutex, list *[]T, x T) int {
	mu.Lock()
	*list = append(*list, x)
	mu.Unlock()
	return len(*list)
}

func waitFor(wg *sync.WaitGroup) string {
	wg.Wait()
	return "all done"
}

type adder interface{ add(n int) }

func attempt(b *box, i int) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("recovered: ", r)
		}
	}()
	return b.get(i)
}

// hold keeps the lock while others run.
func hold(b *box, turns int, held chan<- bool) {
	b.mu.Lock()
	held <- true
	for range turns {
		runtime.Gosched()
	}
	b.mu.Unlock()
}

func each(seq func(yield func(int) bool)) (n int) {
	for i := range seq {
		n += i
	}
	return n
}

func main() {
	b := &box{items: []string{"a", "b"}}
	b.add(1)
	fmt.Println(b.slow(2))
	fmt.Println(b.slow(-2))
	fmt.Println(b.get(1), attempt(b, 0), attempt(b, 7), attempt(b, 1))
	fmt.Println(b.pair(0, "c", true))

	held := make(chan bool)
	go hold(b, 3, held)
	<-held
	p := point{1, 2}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() { defer wg.Done(); p.y = 50; p.x = 60 }()
	fmt.Println(b.moved(p), b.ignored(8, 9))
	fmt.Println(waitFor(&wg), p)

	go hold(b, 2, held)
	<-held
	fmt.Println(attempt(b, 9), attempt(b, 2))
	go hold(b, 2, held)
	<-held
	add := b.add
	add(5)
	var a adder = b
	a.add(6)
	go hold(b, 1, held)
	<-held
	a.add(7)
	func() {
		defer b.add(8)
		defer a.add(9)
	}()
	f := (*box).ignored
	fmt.Println(f(b, 1, 2), b)
	go hold(b, 1, held)
	<-held
	fmt.Println(b, fmt.Sprintf("%v|%s", b, b))

	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 20 {
				if j%7 == i {
					before, err := b.slow(1)
					_, _ = before, err
				} else {
					b.add(1)
				}
				b.write(fmt.Sprint(i, j))
			}
		}()
	}
	fmt.Println(waitFor(&wg), b.length(), b.sum)
	wg.Add(3)
	for i := range 3 {
		go func() { defer wg.Done(); bump(i + 1) }()
	}
	go b.add(100)
	wg.Wait()
	runtime.Gosched()
	fmt.Println(bump(0), b.count(3), b.sum)

	var mu sync.Mutex
	var list []string
	mu.Lock()
	go func() { runtime.Gosched(); mu.Unlock() }()
	fmt.Println(generic(&mu, &list, "x"), generic(&mu, &list, "y"), list)
	fmt.Println(each(func(yield func(int) bool) {
		for i := range 4 {
			if !yield(bump(i)) {
				return
			}
		}
	}))
	// Waits for ever.
	b.mu.Lock()
	b.add(1)
}
