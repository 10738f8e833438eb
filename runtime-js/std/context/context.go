// Package context carries deadlines, cancellation and values of a task to the functions and goroutines that work on
// it. Goroutines switch only where one waits, so that no locks are needed here.
package context

import (
	"errors"
	"time"
)

// A Context carries a deadline, cancellation and values. Several goroutines may use one.
type Context interface {
	// Deadline returns when work should be cancelled; ok is false if no deadline is set.
	Deadline() (deadline time.Time, ok bool)
	// Done returns a channel that is closed when work should be cancelled, nil if that never happens.
	Done() <-chan struct{}
	// Err returns nil until Done is closed, and then why.
	Err() error
	// Value returns what the context holds under a key, or nil.
	Value(key any) any
}

// Canceled is the Err of a context that was cancelled for another reason than its deadline.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the Err of a context whose deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// emptyCtx is never cancelled and holds nothing.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns an empty context, the root of others.
func Background() Context {
	return backgroundCtx{}
}

// TODO returns an empty context, where it is not clear yet which one to use.
func TODO() Context {
	return todoCtx{}
}

// A CancelFunc cancels a context; calls after the first do nothing.
type CancelFunc func()

// A CancelCauseFunc cancels a context and sets its cause.
type CancelCauseFunc func(cause error)

type stringer interface{ String() string }

// nameOf returns how a context prints as the parent of another.
func nameOf(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return typeString(c)
}

// typeString returns the dynamic type of v as Go prints it.
//
//goes:reflect looks
func typeString(v any) string
