// Package trace takes execution traces, which `go tool trace` shows: what goroutines do, and when, with the tasks, regions and
// messages that the program notes.
package trace

import (
	"errors"
	"internal/exectrace"
	"io"
	"runtime"
	"sync"
)

// A consumer is given the parts of a trace, the header first, then whole generations.
type consumer interface {
	take(p exectrace.Part)
}

// Who may consume the trace: a writer and a flight recorder.
const (
	toWriter = iota
	toRecorder
)

var (
	changing  sync.Mutex // while consumers come or go
	consumers [2]consumer
	enabled   bool // there are some
)

// add begins a trace, or has the present one go to a consumer more, from its next generation on.
func add(at int, c consumer, taken string) error {
	changing.Lock()
	defer changing.Unlock()
	if consumers[at] != nil {
		return errors.New(taken)
	}
	consumers[at] = c
	if enabled {
		exectrace.Advance()
		return nil
	}
	if err := runtime.StartTrace(); err != nil {
		consumers[at] = nil
		return err
	}
	enabled = true
	exectrace.GoRead(distribute)
	return nil
}

// remove ends the trace for a consumer, which has had all of it when remove returns.
func remove(at int) {
	changing.Lock()
	defer changing.Unlock()
	if consumers[at] == nil {
		return
	}
	if consumers[1-at] == nil {
		exectrace.Stop()
		enabled = false
		consumers[at] = nil
		return
	}
	consumers[at] = nil
	exectrace.Advance()
}

// distribute gives the trace to its consumers. They come and go between generations.
func distribute() {
	header, _ := exectrace.Read()
	var served [2]consumer
	for isBetween := true; ; {
		if isBetween {
			for i, c := range consumers {
				if c != nil && c != served[i] {
					c.take(header)
				}
			}
			served = consumers
		}
		part, ok := exectrace.Read()
		if !ok {
			return
		}
		for _, c := range served {
			if c != nil {
				c.take(part)
			}
		}
		isBetween = part.EndsGeneration
	}
}

type writer struct{ io.Writer }

func (w *writer) take(p exectrace.Part) { w.Write(p.Data) }

// Start begins a trace that is written to w. It is an error if one is written already.
func Start(w io.Writer) error {
	return add(toWriter, &writer{w}, "execution tracer already enabled")
}

// Stop ends the trace, if there is one. When it returns all has been written.
func Stop() { remove(toWriter) }

// IsEnabled reports whether a trace is taken.
func IsEnabled() bool { return enabled }
