// An execution trace has what goroutines do, and what the program notes, in the format of Go's tools.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime"
	"runtime/trace"
	"slices"
	"sync"
	"time"
)

// How many numbers follow the type of an event.
var arguments = [...]int{
	9: 3, 3, 1, 4, 3, 4, 2, 3, 1, 1, 3, 3, 4, 3, 1, 1, 4, 3, 1, 2, 3, 2, 2, 2, 3, 2, 2, 1, 2, 2,
	2, 5, 3, 4, 4, 5, 3, 3, 4, 5,
}

const (
	eventBatch = 1
	stacks     = 2
	strs       = 4
	goCreate   = 14
	goBlock    = 20
	sync_      = 50
	end        = 52
)

// A stack is the innermost function, and its line.
type stack struct{ function, file, line uint64 }

type reader struct{ *bytes.Reader }

func (r reader) number() (x uint64) {
	for shift := 0; ; shift += 7 {
		b, err := r.ReadByte()
		if err != nil {
			panic(err)
		}
		x |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return x
		}
	}
}

func (r reader) take(n uint64) []byte {
	b := make([]byte, n)
	if _, err := io.ReadFull(r, b); err != nil {
		panic(err)
	}
	return b
}

// generation has the events of one, and what their numbers mean.
type generation struct {
	events  [][]uint64
	strings map[uint64]string
	stacks  map[uint64]stack
}

func read(data []byte) (gens []generation) {
	fmt.Printf("%q\n", data[:16])
	r := reader{bytes.NewReader(data[16:])}
	g := generation{strings: map[uint64]string{0: ""}, stacks: map[uint64]stack{}}
	for r.Len() > 0 {
		switch kind, _ := r.ReadByte(); kind {
		case eventBatch:
			r.number() // generation
			r.number() // thread
			r.number() // time
			g.batch(reader{bytes.NewReader(r.take(r.number()))})
		case end:
			gens = append(gens, g)
			g = generation{strings: map[uint64]string{0: ""}, stacks: map[uint64]stack{}}
		default:
			panic(kind)
		}
	}
	return gens
}

func (g *generation) batch(r reader) {
	for section := byte(0); r.Len() > 0; {
		kind, _ := r.ReadByte()
		switch {
		case kind == stacks || kind == strs || kind == sync_:
			section = kind
		case section == sync_:
			return
		case section == strs:
			id := r.number()
			g.strings[id] = string(r.take(r.number()))
		case section == stacks:
			id := r.number()
			for i := range r.number() {
				r.number() // program counter
				s := stack{r.number(), r.number(), r.number()}
				if i == 0 {
					g.stacks[id] = s
				}
			}
		default:
			event := []uint64{uint64(kind)}
			for range arguments[kind] {
				event = append(event, r.number())
			}
			g.events = append(g.events, event)
		}
	}
}

// where is the function and line of a stack.
func (g *generation) where(id uint64) string {
	s := g.stacks[id]
	return fmt.Sprint(g.strings[s.function], ":", s.line)
}

// A summary has the events in no order: threads have batches of their own.
type summary struct {
	lines   []string
	reasons map[string]bool
}

func (s *summary) add(g generation) {
	note := func(parts ...any) { s.lines = append(s.lines, fmt.Sprintln(parts...)) }
	for _, e := range g.events {
		switch e[0] {
		case goCreate:
			if name := g.strings[g.stacks[e[3]].function]; len(name) > 5 && name[:5] == "main." {
				note("goroutine", name, "by", g.where(e[4]))
			}
		case goBlock:
			if reason := g.strings[e[2]]; reason != "system goroutine wait" {
				s.reasons[reason] = true
			}
		case 40:
			note("task", e[2], "of", e[3], g.strings[e[4]], g.where(e[5]))
		case 41:
			note("task", e[2], "ends")
		case 42:
			note("region of", e[2], g.strings[e[3]], g.where(e[4]))
		case 43:
			note("region of", e[2], g.strings[e[3]], "ends", g.strings[g.stacks[e[4]].function])
		case 44:
			note("log of", e[2], g.strings[e[3]], g.strings[e[4]], g.where(e[5]))
		}
	}
}

func (s *summary) print() {
	slices.Sort(s.lines)
	for _, text := range s.lines {
		fmt.Print(text)
	}
	for _, reason := range []string{"chan send", "chan receive", "select", "sleep", "sync", "sync.(*Cond).Wait"} {
		fmt.Println(reason, s.reasons[reason])
	}
}

func worker(in <-chan int, out chan<- int) {
	for x := range in {
		out <- 2 * x
	}
	close(out)
}

type pipeline struct{ in, out chan int }

func (p *pipeline) feed() {
	for i := range 3 {
		p.in <- i
	}
	close(p.in)
}

func program() {
	ctx, outer := trace.NewTask(context.Background(), "outer")
	p := &pipeline{make(chan int), make(chan int)}
	go worker(p.in, p.out)
	go p.feed()
	sum := 0
	for x := range p.out {
		sum += x
	}
	trace.Log(ctx, "sum", "is there")
	trace.Logf(ctx, "sum", "is %d", sum)

	inner, task := trace.NewTask(ctx, "inner")
	trace.WithRegion(inner, "locks", func() {
		defer trace.StartRegion(inner, "all of it").End()
		var mu sync.Mutex
		var wg sync.WaitGroup
		for range 3 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				mu.Lock()
				defer mu.Unlock()
				time.Sleep(time.Millisecond)
			}()
		}
		wg.Wait()
	})
	task.End()

	var mu sync.Mutex
	cond, isDone := sync.NewCond(&mu), false
	go func() {
		runtime.Gosched()
		mu.Lock()
		isDone = true
		mu.Unlock()
		cond.Signal()
	}()
	mu.Lock()
	for !isDone {
		cond.Wait()
	}
	mu.Unlock()

	select {
	case <-make(chan int):
	case <-time.After(time.Millisecond):
	}
	outer.End()
}

func main() {
	ctx := context.Background()
	before := trace.StartRegion(ctx, "before")
	fmt.Println(trace.IsEnabled())
	var buf bytes.Buffer
	fmt.Println(trace.Start(&buf), trace.IsEnabled(), trace.Start(&buf))
	before.End()
	program()
	trace.Stop()
	trace.Stop()
	size := buf.Len()
	fmt.Println(trace.IsEnabled(), size > 1000)
	trace.Log(ctx, "after", "it")
	time.Sleep(5 * time.Millisecond)
	fmt.Println(buf.Len() == size)
	s := summary{reasons: map[string]bool{}}
	for _, g := range read(buf.Bytes()) {
		s.add(g)
	}
	s.print()

	// The runtime's own functions.
	runtime.StopTrace()
	if err := runtime.StartTrace(); err != nil {
		fmt.Println(err)
	}
	done := make(chan int)
	go func() {
		n := 0
		for part := runtime.ReadTrace(); part != nil; part = runtime.ReadTrace() {
			n += len(part)
		}
		done <- n
	}()
	fmt.Println(runtime.StartTrace())
	fmt.Println(trace.IsEnabled())
	runtime.StopTrace()
	fmt.Println(<-done > 100)
}
