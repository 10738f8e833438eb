// Goroutines that do what a seed says with channels, locks, contexts and each other: their order is that of Go.
package main

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"sync"
)

type rng uint32

func (r *rng) next(n int) int {
	x := uint32(*r)
	x ^= x << 13
	x ^= x >> 17
	x ^= x << 5
	*r = rng(x)
	return int(x>>3) % n
}

type world struct {
	r     rng
	chans [4]chan int
	shut  [4]bool
	mus   [2]sync.Mutex
	rw    sync.RWMutex
	cond  *sync.Cond
	cmu   sync.Mutex
	once  [2]sync.Once
	wg    sync.WaitGroup
	ctx   context.Context
	stop  func()
	never chan int
	log   strings.Builder
	ids   int
	ops   int
}

func (w *world) p(id int, s string, a ...any) {
	fmt.Fprintf(&w.log, "%d%s", id, s)
	for _, x := range a {
		fmt.Fprint(&w.log, x)
	}
	w.log.WriteByte(' ')
}

func (w *world) spawn(depth int) {
	id := w.ids
	w.ids++
	n := 3 + w.r.next(8)
	seed := rng(w.r.next(1<<28) + 1)
	go w.run(id, n, seed, depth)
}

func (w *world) run(id, n int, r rng, depth int) {
	defer w.p(id, "$")
	for range n {
		w.ops++
		if w.ops > 400 {
			return
		}
		i := r.next(4)
		switch r.next(22) {
		case 0, 1, 2:
			if w.shut[i] {
				break
			}
			func() {
				defer func() {
					if e := recover(); e != nil {
						w.p(id, "P")
					}
				}()
				w.chans[i] <- id
				w.p(id, "s", i)
			}()
		case 3, 4, 5:
			v, ok := <-w.chans[i]
			w.p(id, "r", i, v, ok)
		case 6:
			runtime.Gosched()
			w.p(id, "y")
		case 7, 8:
			if depth < 3 {
				w.spawn(depth + 1)
				w.p(id, "g")
			}
		case 9:
			m := &w.mus[i%2]
			m.Lock()
			w.p(id, "L")
			if r.next(2) == 0 {
				runtime.Gosched()
			}
			m.Unlock()
			w.p(id, "U")
		case 10:
			w.rw.RLock()
			w.p(id, "R")
			if r.next(2) == 0 {
				runtime.Gosched()
			}
			w.rw.RUnlock()
		case 11:
			w.rw.Lock()
			w.p(id, "W")
			if r.next(2) == 0 {
				runtime.Gosched()
			}
			w.rw.Unlock()
		case 12:
			w.cmu.Lock()
			w.cond.Wait()
			w.p(id, "c")
			w.cmu.Unlock()
		case 13:
			w.cond.Signal()
			w.p(id, "S")
		case 14:
			w.cond.Broadcast()
			w.p(id, "B")
		case 15:
			w.once[i%2].Do(func() { w.p(id, "o"); runtime.Gosched(); w.p(id, "O") })
			w.p(id, "1")
		case 16:
			select {
			case v, ok := <-w.chans[i]:
				w.p(id, "d", v, ok)
			default:
				w.p(id, "D")
			}
		case 17:
			select {
			case v, ok := <-w.chans[i]:
				w.p(id, "e", v, ok)
			case <-w.never:
			}
		case 18:
			if r.next(6) == 0 && !w.shut[i] {
				w.shut[i] = true
				close(w.chans[i])
				w.p(id, "C", i)
			}
		case 19:
			var wg sync.WaitGroup
			for k := range 2 + r.next(3) {
				wg.Go(func() {
					w.p(id, "w", k)
					if k == 1 {
						runtime.Gosched()
					}
				})
			}
			wg.Wait()
			w.p(id, "Z")
		case 20:
			if r.next(3) == 0 {
				w.stop()
				w.p(id, "X")
			} else if r.next(2) == 0 {
				context.AfterFunc(w.ctx, func() { w.p(id, "A") })
			} else {
				<-w.ctx.Done()
				w.p(id, "x")
			}
		case 21:
			if r.next(4) == 0 {
				w.p(id, "E")
				runtime.Goexit()
			}
			if w.mus[i%2].TryLock() {
				w.p(id, "T")
				w.mus[i%2].Unlock()
			}
		}
	}
}

func main() {
	for seed := 1; seed < 40; seed++ {
		w := &world{r: rng(seed*2654435761 + 1), never: make(chan int)}
		w.ctx, w.stop = context.WithCancel(context.Background())
		w.cond = sync.NewCond(&w.cmu)
		for i := range w.chans {
			w.chans[i] = make(chan int, i)
		}
		for range 3 + w.r.next(6) {
			w.spawn(0)
		}
		for range 60 {
			runtime.Gosched()
		}
		w.stop()
		for i := range w.chans {
			if !w.shut[i] {
				w.shut[i] = true
				close(w.chans[i])
			}
		}
		for range 60 {
			runtime.Gosched()
		}
		fmt.Println(seed, w.log.String())
	}
}
