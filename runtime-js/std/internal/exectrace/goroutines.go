package exectrace

import "unsafe"

// A goroutine as its events tell of it.
type goroutine struct {
	id     int
	events int // in the generation, of those that are counted
	status int
	stack  unsafe.Pointer // where it waits
}

// What the scheduler tells of goroutines. Those that run inside of one another, since Go has called JavaScript that calls Go,
// are told of as if they took turns.
type listener struct {
	// found is told of the goroutines that there are before the trace begins.
	found     func(id, status int, stack unsafe.Pointer)
	created   func(id int, function, stack unsafe.Pointer)
	started   func(id int)
	blocked   func(reason string, stack unsafe.Pointer)
	stopped   func(reason string, stack unsafe.Pointer)
	unblocked func(id int, stack unsafe.Pointer)
	ended     func()
}

func (t *trace) listener() *listener {
	return &listener{t.found, t.created, t.started, t.blocked, t.stopped, t.unblocked, t.ended}
}

func (t *trace) found(id, status int, stack unsafe.Pointer) {
	g := &goroutine{id: id, status: status, stack: stack}
	t.goroutines[id] = g
	if status == goRunning {
		t.running = g
	}
}

func (t *trace) created(id int, function, stack unsafe.Pointer) {
	t.prepare()
	t.write(evGoCreate, id, t.stacks.number(function), t.stacks.number(stack))
	t.goroutines[id] = &goroutine{id: id, status: goRunnable}
}

func (t *trace) started(id int) {
	t.prepare()
	g := t.goroutines[id]
	g.events++
	t.write(evGoStart, id, g.events)
	g.status, g.stack = goRunning, nil
	t.running = g
}

func (t *trace) blocked(reason string, stack unsafe.Pointer) {
	t.leave(evGoBlock, reason, goWaiting, stack)
}

func (t *trace) stopped(reason string, stack unsafe.Pointer) {
	t.leave(evGoStop, reason, goRunnable, stack)
}

// leave tells why the goroutine that runs does not any more.
func (t *trace) leave(kind byte, reason string, status int, stack unsafe.Pointer) {
	t.prepare()
	t.write(kind, t.strings.number(reason), t.stacks.number(stack))
	t.running.status, t.running.stack = status, stack
	t.running = nil
}

func (t *trace) unblocked(id int, stack unsafe.Pointer) {
	t.prepare()
	g := t.goroutines[id]
	g.events++
	t.write(evGoUnblock, id, g.events, t.stacks.number(stack))
	g.status, g.stack = goRunnable, nil
}

func (t *trace) ended() {
	t.prepare()
	t.write(evGoDestroy)
	delete(t.goroutines, t.running.id)
	t.running = nil
}

// status writes what a goroutine does, from where its events are counted anew.
func (t *trace) status(g *goroutine) {
	g.events = 0
	on := noThread
	if g.status == goRunning {
		on = thread
	}
	t.write(evGoStatusStack, g.id, on, g.status, t.stacks.number(g.stack))
}
