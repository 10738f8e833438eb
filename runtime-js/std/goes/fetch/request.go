package fetch

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"unsafe"
)

// newRequest is the request that a server would have read from its connection.
func newRequest(ctx context.Context, from unsafe.Pointer) (*http.Request, error) {
	whole, err := url.Parse(urlOf(from))
	if err != nil {
		return nil, err
	}
	r := &http.Request{
		Method:     methodOf(from),
		URL:        &url.URL{Path: whole.Path, RawPath: whole.RawPath, RawQuery: whole.RawQuery, ForceQuery: whole.ForceQuery},
		RequestURI: whole.RequestURI(),
		Host:       whole.Host,
		Proto:      "HTTP/1.1",
		ProtoMajor: 1,
		ProtoMinor: 1,
		Header:     http.Header{},
		Body:       http.NoBody,
	}
	fields := headerOf(from)
	for i := 0; i < len(fields); i += 2 {
		r.Header.Add(fields[i], fields[i+1])
	}
	if host := r.Header.Get("Host"); host != "" {
		r.Host = host
		r.Header.Del("Host")
	}
	if reader := readerOf(from); reader != nil {
		r.Body = &body{reader: reader}
		r.ContentLength = length(r.Header)
	}
	return r.WithContext(ctx), nil
}

// length is -1 where the header does not tell it.
func length(header http.Header) int64 {
	n, err := strconv.ParseInt(header.Get("Content-Length"), 10, 64)
	if err != nil || n < 0 {
		return -1
	}
	return n
}

// A body is read piece by piece, as the host gets it.
type body struct {
	reader unsafe.Pointer
	rest   []byte
	err    error
}

func (b *body) Read(p []byte) (int, error) {
	for len(b.rest) == 0 && b.err == nil {
		data, isEnd, failure := next(b.reader)
		switch {
		case failure != "":
			b.err = errors.New(failure)
		case isEnd:
			b.err = io.EOF
		default:
			b.rest = data
		}
	}
	if b.err != nil {
		return 0, b.err
	}
	n := copy(p, b.rest)
	b.rest = b.rest[n:]
	return n, nil
}

func (b *body) Close() error {
	if b.err == nil {
		cancel(b.reader)
	}
	b.rest, b.err = nil, http.ErrBodyReadAfterClose
	return nil
}

// requestOf is the Request in x; nil if it is none.
func requestOf(x any) unsafe.Pointer

// watch calls aborted, with the reason, when the request's signal is aborted before unwatch is called.
func watch(request unsafe.Pointer, aborted func(reason string)) (unwatch func())

func methodOf(request unsafe.Pointer) string

func urlOf(request unsafe.Pointer) string

// headerOf lists names and values.
func headerOf(request unsafe.Pointer) []string

// readerOf is what reads the body; nil if there is none.
func readerOf(request unsafe.Pointer) unsafe.Pointer

func next(reader unsafe.Pointer) (data []byte, isEnd bool, failure string)

func cancel(reader unsafe.Pointer)
