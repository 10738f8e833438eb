package fetch

import (
	"context"
	"net/http"
	"unsafe"
)

// A writer is the http.ResponseWriter of one request.
type writer struct {
	request  *http.Request
	header   http.Header
	status   int
	stream   unsafe.Pointer
	response any
	failure  error
	// ready is closed when response or failure is there.
	ready chan struct{}
	// done: the handler has returned.
	done bool
}

func newWriter(r *http.Request, cancel context.CancelCauseFunc) *writer {
	w := &writer{request: r, header: http.Header{}, ready: make(chan struct{})}
	w.stream = newStream(func() { cancel(context.Canceled) })
	return w
}

func (w *writer) Header() http.Header { return w.header }

// WriteHeader makes the response. Informational responses are not passed on: hosts have no way to send them.
func (w *writer) WriteHeader(status int) {
	if status < 100 || status > 999 {
		panic("goes/fetch: invalid status code in WriteHeader")
	}
	if w.status != 0 || status < 200 {
		return
	}
	w.status = status
	var fields []string
	for name, values := range w.header {
		for _, value := range values {
			fields = append(fields, name, value)
		}
	}
	stream := w.stream
	if !w.hasBody() {
		stream = nil
	}
	w.response = newResponse(status, fields, stream)
	close(w.ready)
}

// hasBody reports whether a response to the request with the status has a body.
func (w *writer) hasBody() bool {
	return w.request.Method != http.MethodHead && w.status != http.StatusNoContent &&
		w.status != http.StatusResetContent && w.status != http.StatusNotModified
}

func (w *writer) Write(p []byte) (int, error) {
	if w.status == 0 {
		if _, ok := w.header["Content-Type"]; !ok && w.header.Get("Content-Encoding") == "" && len(p) > 0 {
			w.header.Set("Content-Type", http.DetectContentType(p))
		}
		w.WriteHeader(http.StatusOK)
	}
	if w.request.Method == http.MethodHead {
		return len(p), nil
	}
	if !w.hasBody() {
		return 0, http.ErrBodyNotAllowed
	}
	if len(p) > 0 && !write(w.stream, p) {
		return 0, context.Cause(w.request.Context())
	}
	return len(p), nil
}

func (w *writer) WriteString(s string) (int, error) { return w.Write([]byte(s)) }

// Flush implements http.Flusher: the header goes out. What is written does at once.
func (w *writer) Flush() {
	if w.status == 0 {
		w.WriteHeader(http.StatusOK)
	}
}

func (w *writer) finish() {
	w.Flush()
	closeStream(w.stream)
}

func (w *writer) fail(err error) {
	if w.status == 0 {
		w.status, w.failure = http.StatusInternalServerError, err
		close(w.ready)
		return
	}
	failStream(w.stream, err.Error())
}

// newStream makes the body of a response; canceled is called when nobody reads it any more.
func newStream(canceled func()) unsafe.Pointer

// newResponse makes a Response; its body is empty if the stream is nil.
func newResponse(status int, fields []string, stream unsafe.Pointer) any

// write waits until the host has room for more. It reports false if nobody reads any more.
func write(stream unsafe.Pointer, p []byte) bool

func closeStream(stream unsafe.Pointer)

func failStream(stream unsafe.Pointer, message string)
