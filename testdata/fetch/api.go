// Package api has routes that JavaScript serves.
package api

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"goes/fetch"
)

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items/{id}", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
		http.SetCookie(w, &http.Cookie{Name: "b", Value: "2"})
		json.NewEncoder(w).Encode(map[string]any{"id": r.PathValue("id"), "q": r.URL.Query(), "host": r.Host, "x": r.Header["X-Many"]})
	})
	mux.HandleFunc("POST /echo", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", r.Header.Get("Content-Type"))
		n, err := io.Copy(w, r.Body)
		fmt.Fprintf(w, "|%d %v", n, err)
	})
	mux.HandleFunc("GET /ticks", func(w http.ResponseWriter, r *http.Request) {
		for i := 0; ; i++ {
			if _, err := fmt.Fprintf(w, "data: %d\n\n", i); err != nil {
				ended <- err.Error()
				return
			}
			select {
			case <-r.Context().Done():
				ended <- context.Cause(r.Context()).Error()
				return
			case <-time.After(5 * time.Millisecond):
			}
		}
	})
	mux.HandleFunc("GET /panic", func(w http.ResponseWriter, r *http.Request) { panic("oh") })
	mux.HandleFunc("GET /late", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, "begun")
		panic(http.ErrAbortHandler)
	})
	mux.HandleFunc("DELETE /items/{id}", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) })
	return mux
}

var ended = make(chan string, 10)

// Ended waits for the next handler of ticks to end, and says why it has.
func Ended() string { return <-ended }

var handler = routes()

// Fetch answers a Request by a Response.
func Fetch(request any) (any, error) { return fetch.Serve(handler, request) }
