// Package trace annotates programs for execution traces. No host makes such traces: starting one is an error, and annotations
// do what they do while no trace is taken.
package trace

import (
	"context"
	"errors"
	"io"
	"time"
)

var errUnsupported = errors.New("tracing is not supported")

// Start would begin a trace.
func Start(w io.Writer) error { return errUnsupported }

// Stop ends the trace, if there is one.
func Stop() {}

// IsEnabled reports whether a trace is taken.
func IsEnabled() bool { return false }

// Task is an operation of several goroutines.
type Task struct{}

type taskKey struct{}

// NewTask begins a task, which the context knows from then on.
func NewTask(pctx context.Context, taskType string) (ctx context.Context, task *Task) {
	task = &Task{}
	return context.WithValue(pctx, taskKey{}, task), task
}

// End ends the task.
func (t *Task) End() {}

// Region is an interval of time of one goroutine.
type Region struct{}

// StartRegion begins a region.
func StartRegion(ctx context.Context, regionType string) *Region { return &Region{} }

// End ends the region.
func (r *Region) End() {}

// WithRegion calls fn as a region.
func WithRegion(ctx context.Context, regionType string, fn func()) { fn() }

// Log notes an event.
func Log(ctx context.Context, category, message string) {}

// Logf notes an event; the message is formatted only for a trace.
func Logf(ctx context.Context, category, format string, args ...any) {}

// FlightRecorder keeps the newest part of a trace.
type FlightRecorder struct{}

// FlightRecorderConfig says how much a FlightRecorder keeps.
type FlightRecorderConfig struct {
	MinAge   time.Duration
	MaxBytes uint64
}

// NewFlightRecorder makes a recorder.
func NewFlightRecorder(cfg FlightRecorderConfig) *FlightRecorder { return &FlightRecorder{} }

// Start would begin the recording.
func (fr *FlightRecorder) Start() error { return errUnsupported }

// Stop ends the recording, if there is one.
func (fr *FlightRecorder) Stop() {}

// Enabled reports whether the recorder records.
func (fr *FlightRecorder) Enabled() bool { return false }

// WriteTo writes what the recorder has kept.
func (fr *FlightRecorder) WriteTo(w io.Writer) (n int64, err error) {
	return 0, errors.New("cannot snapshot a disabled flight recorder")
}
