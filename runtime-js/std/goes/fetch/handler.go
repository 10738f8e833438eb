// Package fetch serves the requests of hosts that speak the Fetch API, such as service workers and edge functions, by HTTP
// handlers of Go. It is a package of goes.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"runtime/debug"
)

// Serve answers a Request of JavaScript by what h writes, and gives its Response as soon as the header is written; the body
// follows as h writes it. The context of the request that h gets ends when the signal of the Request is aborted, when nobody
// reads the response any more, and when h returns. Serve fails if request is no Request, or if h panics before it has
// written.
func Serve(h http.Handler, request any) (response any, err error) {
	from := requestOf(request)
	if from == nil {
		return nil, errors.New("goes/fetch: not a Request")
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	r, err := newRequest(ctx, from)
	if err != nil {
		cancel(err)
		return nil, err
	}
	unwatch := watch(from, func(reason string) { cancel(errors.New(reason)) })
	w := newWriter(r, cancel)
	go func() {
		defer cancel(context.Canceled)
		defer unwatch()
		defer w.end()
		h.ServeHTTP(w, r)
		w.done = true
	}()
	select {
	case <-w.ready:
		return w.response, w.failure
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

var errAborted = errors.New("goes/fetch: the handler has aborted the response")

// end tells the host that h has returned, or what it has panicked with.
func (w *writer) end() {
	if w.done {
		w.finish()
		return
	}
	err := errAborted
	if p := recover(); p != nil && p != http.ErrAbortHandler {
		log.Printf("http: panic serving %v: %v\n%s", w.request.URL, p, debug.Stack())
		err = fmt.Errorf("goes/fetch: panic serving %v: %v", w.request.URL, p)
	}
	w.fail(err)
}
