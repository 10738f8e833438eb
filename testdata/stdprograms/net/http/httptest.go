// What package net/http/httptest is for, in short.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, r.Method+" "+r.URL.Path)
	})
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest("PUT", "/x", strings.NewReader("b")))
	res := rec.Result()
	b, err := io.ReadAll(res.Body)
	fmt.Println(res.StatusCode, string(b), err, res.Header.Get("Content-Type"))

}
