// Package exectrace writes execution traces: what goroutines do, and when, in the format of `go tool trace` (version 1.26).
// There is one processor, on one thread, and time is counted in nanoseconds.
//
// A trace consists of generations, each of which can be read without those before it. A generation has its events in batches,
// then the tables of the stacks and strings that they mention, by numbers.
package exectrace

import "unsafe"

const header = "go 1.26 trace\x00\x00\x00"

// A generation ends with the first event after so many nanoseconds.
const longest = 1_000_000_000

// A trace is an execution trace that is being taken. Its methods never wait: the scheduler calls them while goroutines switch.
type trace struct {
	out        *stream
	generation int
	began      int // when the generation did
	last       int // the time of the newest event
	events     buffer
	since      int // the time from which the first of these events counts
	strings    stringTable
	stacks     stackTable
	goroutines map[int]*goroutine
	running    *goroutine // nil if none
}

// The trace that is being taken, and what has been written of it and of the one before.
var (
	current *trace
	written *stream
)

// Start begins a trace, unless one is being taken. Parts of it come from Read from then on.
func Start() bool {
	if current != nil {
		return false
	}
	t := &trace{out: &stream{}, goroutines: map[int]*goroutine{}}
	current, written, annotator = t, t.out, t
	t.last = now()
	follow(t.listener())
	t.out.put(Part{Data: []byte(header)})
	t.beginGeneration()
	t.out.wake()
	return true
}

// Stop ends the trace, if there is one, and waits until all of it has been read.
func Stop() {
	t := current
	if t == nil {
		return
	}
	t.endGeneration()
	unfollow()
	current, annotator = nil, nil
	t.out.end()
	t.out.waitUntilRead()
}

// Advance begins a new generation, and waits until all before it has been read.
func Advance() {
	if t := current; t != nil {
		t.nextGeneration()
		t.out.waitUntilRead()
	}
}

func (t *trace) nextGeneration() {
	t.endGeneration()
	t.beginGeneration()
	t.out.wake()
}

// beginGeneration writes how the clock goes, and what each goroutine does.
func (t *trace) beginGeneration() {
	t.generation++
	t.began = t.tick()
	t.stacks.begin()
	t.strings.begin()
	var sync buffer
	sync.byte(evSync)
	sync.byte(evFrequency)
	sync.uvarint(1_000_000_000)
	sec, nsec := wallClock()
	sync.byte(evClockSnapshot)
	sync.uvarints(t.tick()-t.began, t.last, sec, nsec)
	t.batch(noThread, t.began, sync.bytes())
	t.since = t.last
	t.write(evProcStatus, processor, procRunning)
	if g := t.running; g != nil {
		t.status(g)
		t.write(evProcsChange, 1, 0)
	}
	for _, g := range t.goroutines {
		if g != t.running {
			t.status(g)
		}
	}
}

// endGeneration writes the tables that the generation's events refer to. Strings come last: stacks have some.
func (t *trace) endGeneration() {
	t.flush()
	t.stacks.write(t)
	t.strings.write(t)
	t.out.put(Part{Data: []byte{evEndOfGeneration}, EndsGeneration: true})
}

// prepare makes room for an event, maybe in a new generation: before the event gets its numbers, and changes anything.
func (t *trace) prepare() {
	if now()-t.began >= longest {
		t.nextGeneration()
	}
	if t.events.room() < largestEvent {
		t.flush()
		t.out.wake()
	}
}

// write writes an event of now.
func (t *trace) write(kind byte, args ...int) {
	if t.events.room() < largestEvent {
		t.flush()
	}
	before := t.last
	if t.events.length() == 0 {
		before = t.since
	}
	t.events.byte(kind)
	t.events.uvarint(t.tick() - before)
	t.events.uvarints(args...)
}

// flush hands the events on that have been written.
func (t *trace) flush() {
	if t.events.length() > 0 {
		t.batch(thread, t.since, t.events.bytes())
		t.events.reset()
	}
	t.since = t.last
}

// batch hands on events of a thread that begin at a time, or a part of a table.
func (t *trace) batch(thread, since int, data []byte) {
	var head buffer
	head.byte(evEventBatch)
	head.uvarints(t.generation, thread, since, len(data))
	t.out.put(Part{Data: append(head.bytes(), data...), Time: since})
}

// tick returns the present time. No two events have the same.
func (t *trace) tick() int {
	t.last = max(now(), t.last+1)
	return t.last
}

// Now returns the time of events that happen now, in nanoseconds.
func Now() int { return now() }

func now() int

func wallClock() (sec, nsec int)

// follow has the scheduler tell what goroutines do, after those that there are.
func follow(to *listener)

func unfollow()

// callers returns the stack of the call, without functions of this package and, at the top, of runtime/trace; nil if none is
// known.
func callers() unsafe.Pointer
