package context

import (
	"time"
	"unsafe"
)

// A canceler is cancelled with its parent.
type canceler interface {
	cancel(err, cause error)
}

// cancelCtx can be cancelled, and cancels its children then.
type cancelCtx struct {
	Context
	done     chan struct{}
	err      error
	cause    error
	children map[canceler]struct{}
	// detach takes the context out of its parent's children; nil if it is not one of them.
	detach func()
	// timed is set if a deadline, also one of an ancestor, cancels the context.
	timed bool
}

// cancelCtxKey is the key under which a cancelCtx finds itself from its descendants.
var cancelCtxKey int

func (c *cancelCtx) Done() <-chan struct{} { return c.done }

func (c *cancelCtx) Err() error {
	if c.err == nil && c.timed {
		pollTimers()
	}
	return c.err
}

// pollTimers cancels contexts whose deadline has passed by the clock.
func pollTimers()

// setTimed has c, and who receives from its channel, ask the clock.
func (c *cancelCtx) setTimed() {
	if !c.timed {
		c.timed = true
		markTimed(c.done)
	}
}

func markTimed(c chan struct{})

func (c *cancelCtx) Value(key any) any {
	if key == &cancelCtxKey {
		return c
	}
	return c.Context.Value(key)
}

func (c *cancelCtx) String() string {
	return nameOf(c.Context) + ".WithCancel"
}

// cancel closes done and cancels the children. A nil cause is err.
func (c *cancelCtx) cancel(err, cause error) {
	if c.err != nil {
		return
	}
	if cause == nil {
		cause = err
	}
	c.err = err
	c.cause = cause
	close(c.done)
	children := c.children
	c.children = nil
	for child := range children {
		child.cancel(err, cause)
	}
	if c.detach != nil {
		c.detach()
		c.detach = nil
	}
}

func newCancelCtx(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return &cancelCtx{Context: parent, done: make(chan struct{})}
}

// nearest returns the cancelCtx whose Done channel is that of ctx, or nil.
func nearest(ctx Context) *cancelCtx {
	c, ok := ctx.Value(&cancelCtxKey).(*cancelCtx)
	if !ok || c.done != ctx.Done() {
		return nil
	}
	return c
}

// A timeable is a canceler that a deadline may cancel.
type timeable interface{ setTimed() }

type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// follow has child cancelled when parent is, and returns what ends that.
func follow(parent Context, child canceler, childDone <-chan struct{}) (detach func()) {
	done := parent.Done()
	if done == nil {
		return nil
	}
	if parent.Err() != nil {
		child.cancel(parent.Err(), Cause(parent))
		return nil
	}
	if p := nearest(parent); p != nil {
		if p.children == nil {
			p.children = map[canceler]struct{}{}
		}
		p.children[child] = struct{}{}
		if c, ok := child.(timeable); ok && p.timed {
			c.setTimed()
		}
		return func() { delete(p.children, child) }
	}
	if a, ok := parent.(afterFuncer); ok {
		stop := a.AfterFunc(func() { child.cancel(parent.Err(), Cause(parent)) })
		return func() { stop() }
	}
	go func() {
		select {
		case <-done:
			child.cancel(parent.Err(), Cause(parent))
		case <-childDone:
		}
	}()
	return nil
}

// attach makes c follow its parent.
func (c *cancelCtx) attach(child canceler) {
	detach := follow(c.Context, child, c.done)
	if c.err == nil {
		c.detach = detach
	}
}

// WithCancel returns a child of parent that is done when cancel is called or parent is done.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancelCtx(parent)
	c.attach(c)
	return c, func() { c.cancel(Canceled, nil) }
}

// WithCancelCause is like WithCancel; cancel sets the cause that Cause returns.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancelCtx(parent)
	c.attach(c)
	return c, func(cause error) { c.cancel(Canceled, cause) }
}

// Cause returns why c was cancelled: the cause that was set for c or the ancestor whose cancellation reached it first,
// else c.Err().
func Cause(c Context) error {
	if cc, ok := c.Value(&cancelCtxKey).(*cancelCtx); ok && cc.Err() != nil {
		return cc.cause
	}
	return c.Err()
}

// timerCtx is cancelled at a deadline.
type timerCtx struct {
	cancelCtx
	timer    unsafe.Pointer
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) {
	return c.deadline, true
}

func (c *timerCtx) String() string {
	return nameOf(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(err, cause error) {
	c.cancelCtx.cancel(err, cause)
	if c.timer != nil {
		stopTimer(c.timer)
		c.timer = nil
	}
}

// WithDeadline is like WithCancel; the context is also done at the time d.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is like WithDeadline with the cause to set at the deadline.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if earlier, ok := parent.Deadline(); ok && earlier.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{cancelCtx: cancelCtx{Context: parent, done: make(chan struct{})}, deadline: d}
	c.attach(c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(DeadlineExceeded, cause)
		return c, func() { c.cancel(Canceled, nil) }
	}
	if c.err == nil {
		c.setTimed()
		c.timer = startTimer(left, func() { c.cancel(DeadlineExceeded, cause) })
	}
	return c, func() { c.cancel(Canceled, nil) }
}

// startTimer calls fire after d, or when somebody asks for the state of a context then.
func startTimer(d time.Duration, fire func()) unsafe.Pointer

func stopTimer(timer unsafe.Pointer)

// WithTimeout is WithDeadline with a time from now.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause is WithDeadlineCause with a time from now.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

// afterFunc calls a function when its context is done.
type afterFunc struct {
	f      func()
	called bool
}

func (a *afterFunc) cancel(err, cause error) {
	if !a.called {
		a.called = true
		go a.f()
	}
}

// AfterFunc calls f in a goroutine of its own when ctx is done. stop prevents that; it reports whether it did.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFunc{f: f}
	stopped := make(chan struct{})
	detach := follow(ctx, a, stopped)
	return func() bool {
		if a.called {
			return false
		}
		a.called = true
		close(stopped)
		if detach != nil {
			detach()
		}
		return true
	}
}
