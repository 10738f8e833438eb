// Package iter defines iterator functions and turns them into pull-style iterators.
package iter

// Seq calls yield with one value after another, until yield returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 is Seq for pairs.
type Seq2[K, V any] func(yield func(K, V) bool)

// message is what the iterator's goroutine hands to next: a pair, or the end, with the panic that ended it.
type message[K, V any] struct {
	key      K
	value    V
	ok       bool
	panicked bool
	reason   any
}

// puller runs an iterator in a goroutine of its own that takes a step for each request.
type puller[K, V any] struct {
	seq     Seq2[K, V]
	request chan bool
	reply   chan message[K, V]
	started bool
	done    bool
}

func (p *puller[K, V]) run() {
	last := message[K, V]{panicked: true}
	defer func() {
		if last.panicked {
			last.reason = recover()
		}
		p.reply <- last
	}()
	if <-p.request {
		p.seq(func(k K, v V) bool {
			p.reply <- message[K, V]{key: k, value: v, ok: true}
			return <-p.request
		})
	}
	last.panicked = false
}

func (p *puller[K, V]) step(more bool) message[K, V] {
	var end message[K, V]
	if p.done {
		return end
	}
	if !p.started {
		p.started = true
		if !more {
			p.done = true
			return end
		}
		p.request = make(chan bool)
		p.reply = make(chan message[K, V])
		go p.run()
	}
	if !more {
		p.done = true
	}
	p.request <- more
	m := <-p.reply
	if !m.ok {
		p.done = true
		if m.panicked {
			panic(m.reason)
		}
	}
	return m
}

// Pull turns seq into next, which returns one value after another, and stop, which ends the iteration.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := &puller[V, struct{}]{seq: func(yield func(V, struct{}) bool) {
		seq(func(v V) bool { return yield(v, struct{}{}) })
	}}
	next = func() (V, bool) {
		m := p.step(true)
		return m.key, m.ok
	}
	stop = func() { p.step(false) }
	return next, stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := &puller[K, V]{seq: seq}
	next = func() (K, V, bool) {
		m := p.step(true)
		return m.key, m.value, m.ok
	}
	stop = func() { p.step(false) }
	return next, stop
}
