package trace

import (
	"context"
	"fmt"
	"internal/exectrace"
)

// Task is an operation of several goroutines.
type Task struct {
	id int
}

type taskKey struct{}

// How many tasks there have been.
var tasks int

// taskOf returns the number of the task that a context knows; 0 stands for what is of no task.
func taskOf(ctx context.Context) int {
	if task, ok := ctx.Value(taskKey{}).(*Task); ok {
		return task.id
	}
	return 0
}

// NewTask begins a task, which the context knows from then on. It belongs to the task that pctx knows.
func NewTask(pctx context.Context, taskType string) (ctx context.Context, task *Task) {
	tasks++
	task = &Task{tasks}
	exectrace.BeginTask(task.id, taskOf(pctx), taskType)
	return context.WithValue(pctx, taskKey{}, task), task
}

// End ends the task.
func (t *Task) End() { exectrace.EndTask(t.id) }

// Region is an interval of time of one goroutine.
type Region struct {
	task int
	name string
}

// Stands for regions that begin while no trace is taken.
var noRegion = &Region{}

// StartRegion begins a region. The goroutine that has begun it ends it, after those that it has begun since.
func StartRegion(ctx context.Context, regionType string) *Region {
	if !enabled {
		return noRegion
	}
	r := &Region{taskOf(ctx), regionType}
	exectrace.BeginRegion(r.task, r.name)
	return r
}

// End ends the region.
func (r *Region) End() {
	if r != noRegion {
		exectrace.EndRegion(r.task, r.name)
	}
}

// WithRegion calls fn as a region.
func WithRegion(ctx context.Context, regionType string, fn func()) {
	task := taskOf(ctx)
	exectrace.BeginRegion(task, regionType)
	defer exectrace.EndRegion(task, regionType)
	fn()
}

// Log notes a message. The category is for programs that look for it.
func Log(ctx context.Context, category, message string) {
	exectrace.Log(taskOf(ctx), category, message)
}

// Logf notes a message, which is formatted only for a trace.
func Logf(ctx context.Context, category, format string, args ...any) {
	if enabled {
		exectrace.Log(taskOf(ctx), category, fmt.Sprintf(format, args...))
	}
}
