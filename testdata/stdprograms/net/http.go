// What package net/http is for, in short.
package main

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items/{id}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Id", r.PathValue("id"))
		http.SetCookie(w, &http.Cookie{Name: "c", Value: "v"})
		w.WriteHeader(http.StatusTeapot)
		fmt.Fprintf(w, "item %s %s", r.PathValue("id"), r.FormValue("q"))
	})
	for _, target := range []string{"/items/7?q=a+b", "/none"} {
		rec := httptest.NewRecorder()
		mux.ServeHTTP(rec, httptest.NewRequest("GET", target, nil))
		fmt.Printf("%d %v %q\n", rec.Code, rec.Header(), rec.Body.String())
	}
	req, err := http.NewRequest("POST", "http://example.com/x", strings.NewReader("body"))
	fmt.Println(req.Method, req.URL, req.ContentLength, err)
	req.Write(os.Stdout)
	resp, err := http.ReadResponse(bufio.NewReader(strings.NewReader("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno")), nil)
	text, _ := io.ReadAll(resp.Body)
	fmt.Println("\n", resp.Status, string(text), err, http.DetectContentType([]byte("<html>")))

}
