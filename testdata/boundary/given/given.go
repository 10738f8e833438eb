// Package given gets what waits from JavaScript in other ways than as arguments of its functions. Each way has methods and
// functions of its own kind, so that none is seen to wait because of another.
package given

import (
	"context"
	"iter"
)

type FieldLoader interface {
	LoadField(ctx context.Context, key string) (string, error)
}

// Cache has it in a field.
type Cache struct {
	Loader FieldLoader
	ByName map[string]FieldLoader
	held   map[string]string
}

func (c *Cache) Get(ctx context.Context, key string) (string, error) {
	if v, ok := c.held[key]; ok {
		return v, nil
	}
	l, ok := c.ByName[key]
	if !ok {
		l = c.Loader
	}
	v, err := l.LoadField(ctx, key)
	if err == nil {
		c.held = map[string]string{key: v + " held"}
	}
	return v, err
}

type Order struct{ Hook func(ctx context.Context, o *Order) (int8, error) }

var current = &Order{}

// Current is live.
func Current() *Order { return current }

func RunHook(ctx context.Context) (int8, error) { return current.Hook(ctx, current) }

// Handler is a receiver.
type Handler func(ctx context.Context, path string) (int16, error)

func (h Handler) Serve(ctx context.Context, path string) (int16, error) { return h(ctx, "/"+path) }

// Names has methods with a context, one without another parameter, one that is variadic.
type Names []string

func (n *Names) Fill(ctx context.Context) error {
	*n = append(*n, "filled")
	return context.Cause(ctx)
}

func (n Names) Each(ctx context.Context, visit ...func(ctx context.Context, name string) (bool, error)) (count int, err error) {
	for _, name := range n {
		for _, f := range visit {
			ok, err := f(ctx, name)
			if err != nil {
				return count, err
			}
			if ok {
				count++
			}
		}
	}
	return count, nil
}

// Option waits for nothing, whatever else does.
type Option func(*settings)

type settings struct{ retries int }

func Retries(n int) Option { return func(s *settings) { s.retries = n } }

func Configured(options ...Option) int {
	var s settings
	for _, option := range options {
		option(&s)
	}
	return s.retries
}

func Counting(n int) iter.Seq2[int16, string] {
	return func(yield func(int16, string) bool) {
		for i := range int16(n) {
			if !yield(i, "n") {
				return
			}
		}
	}
}

type ResultLoader interface {
	LoadResult(ctx context.Context, key string) (string, error)
}

// Runner gives a function that gets it.
func Runner() func(ctx context.Context, l ResultLoader) (string, error) {
	return func(ctx context.Context, l ResultLoader) (string, error) { return l.LoadResult(ctx, "r") }
}

type QueueLoader interface {
	LoadQueued(ctx context.Context, key string) (string, error)
}

var queue = make(chan QueueLoader, 1)

func Queue() chan<- QueueLoader { return queue }

func Next(ctx context.Context) (string, error) {
	select {
	case l := <-queue:
		return l.LoadQueued(ctx, "q")
	default:
		return "none", nil
	}
}

type PointerLoader interface {
	LoadPointer(ctx context.Context, key string) (string, error)
}

var pointer PointerLoader

func Pointer() *PointerLoader { return &pointer }

func LoadPointer(ctx context.Context) (string, error) { return pointer.LoadPointer(ctx, "p") }

type MadeLoader interface {
	LoadMade(ctx context.Context, key string) (string, error)
}

// Factory gives it.
type Factory interface{ Make(n int) MadeLoader }

func Made(ctx context.Context, f Factory) (string, error) { return f.Make(2).LoadMade(ctx, "m") }

// Middleware gets a function of Go, which gets it.
type Middleware func(next func(ctx context.Context, load func(ctx context.Context) (uint8, error)) (uint8, error))

func Use(m Middleware) {
	m(func(ctx context.Context, load func(ctx context.Context) (uint8, error)) (uint8, error) { return load(ctx) })
}
